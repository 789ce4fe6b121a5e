import type { BasisCode, LegalBasis, Opens } from './legal-basis.ts';

type Names = readonly [nb: string, nn: string, sv: string, en: string];
const basis = (code: BasisCode, law: string, opens: Opens, [nb, nn, sv, en]: Names): LegalBasis => ({
  code,
  country: code.startsWith('se.') ? 'SE' : 'NO',
  law,
  nb,
  nn,
  sv,
  en,
  opens,
  standing: 'offered',
});
const same = (nb: string, sv: string, en: string): Names => [nb, nb, sv, en];

const OSL = 'offentlighets- och sekretesslagen';

/**
 * What every partnership starts with. Never changed here: what a partnership changes stands in its own stream. The usual
 * ones first. Facts for developers, not legal advice: somebody who knows the law reads the list before it is used.
 */
export const startingBases: readonly LegalBasis[] = [
  basis(
    'no.consent',
    'forvaltningsloven § 13 a, helsepersonelloven § 22',
    'reading',
    same('Samtykke', 'Samtycke', 'Consent'),
  ),
  basis('no.purpose', 'forvaltningsloven § 13 b', 'reading', [
    'Samme formål',
    'Same føremål',
    'Samma ändamål',
    'The same purpose',
  ]),
  basis('no.care', 'helsepersonelloven § 25', 'reading', [
    'Samarbeidende personell',
    'Samarbeidande personell',
    'Samverkande personal',
    'Care team',
  ]),
  basis('no.record', 'helsepersonelloven § 45', 'reading', same('Journal', 'Journal', 'Care record')),
  basis(
    'no.plan',
    'helse- og omsorgstjenesteloven § 7-1',
    'reading',
    same('Individuell plan', 'Individuell plan', 'Individual plan'),
  ),
  basis(
    'no.childcoord',
    'helse- og omsorgstjenesteloven § 7-2 a',
    'reading',
    same('Barnekoordinator', 'Barnsamordnare', 'Child coordinator'),
  ),
  basis('no.childwelfare', 'barnevernsloven § 13-1', 'reading', [
    'Barnevernets oppgaver',
    'Oppgåvene til barnevernet',
    'Barnavårdens uppgift',
    'Child welfare’s task',
  ]),
  basis(
    'no.concern',
    'barnevernsloven § 13-2, helsepersonelloven § 33',
    'once',
    same('Bekymringsmelding', 'Orosanmälan', 'Report of concern'),
  ),
  basis('no.order', 'barnevernsloven § 13-4', 'once', same('Pålegg', 'Föreläggande', 'Order')),
  basis('no.nav', 'NAV-loven § 7, sosialtjenesteloven § 44', 'reading', [
    'NAVs oppgaver',
    'NAVs oppgåver',
    'NAV:s uppgift',
    'NAV’s task',
  ]),
  basis(
    'no.danger',
    'forvaltningsloven § 13 b nr. 7, helsepersonelloven § 23',
    'reading',
    same('Fare for liv', 'Fara för liv', 'Danger to life'),
  ),
  basis(
    'no.parent',
    'barnelova § 30',
    'reading',
    same('Foreldreansvar', 'Föräldraansvar', 'Parental responsibility'),
  ),
  basis('no.guardian', 'vergemålsloven', 'reading', ['Verge', 'Verje', 'Förmyndare', 'Guardian']),
  basis('no.withhold', 'forvaltningsloven § 19, pasient- og brukerrettighetsloven § 5-1', 'nothing', [
    'Unntatt innsyn',
    'Unntak frå innsyn',
    'Undantag från insyn',
    'Kept from a party',
  ]),
  basis(
    'no.evaluation',
    'forvaltningsloven §§ 13 b og 13 d',
    'nothing',
    same('Evaluering', 'Utvärdering', 'Evaluation'),
  ),
  basis('se.consent', `${OSL} 10:1, 12:2`, 'reading', same('Samtykke', 'Samtycke', 'Consent')),
  basis('se.sip', 'hälso- och sjukvårdslagen 16:4', 'reading', same('SIP', 'SIP', 'Joint plan')),
  basis(
    'se.child',
    `${OSL} 25:12, 26:9`,
    'reading',
    same('Barn under 18', 'Barn under 18', 'Child under 18'),
  ),
  basis('se.harmless', `${OSL} 25:1, 26:1`, 'once', ['Uten men', 'Utan men', 'Menprövning', 'No harm']),
  basis('se.necessary', `${OSL} 10:2`, 'once', ['Nødvendig', 'Naudsynt', 'Nödvändigt', 'Necessary']),
  basis('se.general', `${OSL} 10:27`, 'once', same('Generalklausul', 'Generalklausul', 'General clause')),
  basis(
    'se.duty',
    `${OSL} 10:28, socialtjänstlagen`,
    'once',
    same('Opplysningsplikt', 'Uppgiftsskyldighet', 'Duty to tell'),
  ),
  basis('se.crime', `${OSL} 10:15 a`, 'once', ['Lovbrudd', 'Lovbrot', 'Brott och fusk', 'Crime, fraud']),
  basis('se.guardian', `föräldrabalken 6:11, ${OSL} 12:3`, 'reading', [
    'Foresatt',
    'Føresett',
    'Vårdnadshavare',
    'Custodian',
  ]),
  basis('se.godman', 'föräldrabalken 11', 'reading', ['Verge', 'Verje', 'God man', 'Guardian']),
  basis('se.abroad', `${OSL} 8:3`, 'once', same('Til utlandet', 'Till utlandet', 'Abroad')),
];

/** The list as it stands, by code, in its order: what is listed anew keeps its place. */
export type LegalBases = ReadonlyMap<BasisCode, LegalBasis>;
export const startingList: LegalBases = new Map(startingBases.map((one) => [one.code, one]));

/** A basis as a change of the list says it, without the reason. */
export const listed = ({ code, country, law, nb, nn, sv, en, opens, standing }: LegalBasis): LegalBasis => ({
  code,
  country,
  law,
  nb,
  nn,
  sv,
  en,
  opens,
  standing,
});
