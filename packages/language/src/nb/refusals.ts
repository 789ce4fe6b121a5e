import type { RefusalTexts } from '../types.ts';

export const refusals: RefusalTexts = {
  // For alle
  'already-exists': 'Dette er alt registrert. Last siden på nytt og se om det står der.',
  'not-found': 'Vi finner ikke dette her. Last siden på nytt og prøv igjen.',
  'in-the-future': 'Tidspunktet er fram i tid. Registrer bare det som har skjedd.',
  'nothing-changes': 'Dette er slik fra før, så ingenting ble endret.',
  'not-a-member': 'Du er ikke med i dette samarbeidet. Be samarbeidskoordinatoren om å gi deg tilgang.',
  'role-forbids': 'Rollen din i samarbeidet gir ikke lov til dette. Spør samarbeidskoordinatoren.',
  'not-your-actor':
    'Du representerer ikke aktøren[ {actor}][ {actorId}][ {actors}]. Velg en aktør du representerer, eller be en av deres representanter.',
  'mandate-too-small':
    'Mandatet ditt[ for {actor}] rekker ikke til dette.[ Det som trengs: {needed}.] Be en med større mandat, eller få mandatet endret.',
  'actor-not-in-partnership': 'Aktøren[ {actors}] er ikke med i samarbeidet. Legg aktøren til først.',
  erased: 'Det personlige her er slettet, så det kan ikke endres.',

  // Samarbeidet
  'already-takes-part': 'Aktøren[ {actorId}] er alt med i samarbeidet. Du trenger ikke gjøre noe.',
  'already-a-member': 'Personen[ {personId}] har alt tilgang. Endre rollen hvis det er det du vil.',
  'already-represents': 'Personen[ {personId}] representerer aktøren fra før. Endre mandatet i stedet.',
  'not-admitted': 'Personen[ {personId}] har ikke tilgang til samarbeidet. Gi tilgang først.',
  'mandate-for-oneself':
    'Ingen gir seg selv et mandat, eller et større mandat[, heller ikke for {actorId}]. Be en annen om det.',
  'actor-gives-its-own-mandates':
    'Aktøren[ {actorId}] har en representant som kan beslutte. Be den personen om å oppnevne flere eller gi et større mandat.',
  'second-yes-of-another-person':
    'Det trengs et ja til, fra en annen enn den som foreslo det eller får det. Be en annen.',
  'second-yes-of-a-voice-of-its-own':
    'Alle som svarer for aktøren din[ ({actors})], er tatt inn av den som foreslo dette. En som er kommet inn på annen måte, eller driftsansvarlig, må gi det andre jaet.',
  'second-yes-within':
    'Noen i samarbeidet kan gi det andre jaet[: {persons}]. Driftsansvarlig gir det bare når ingen andre kan.',
  'second-yes-of-another-actor':
    'Det trengs et ja til, fra en som representerer en annen aktør. Be en representant for en annen aktør.',
  'not-a-representative':
    'Personen[ {personId}] representerer ikke aktøren[ {actorId}]. Velg en annen, eller oppnevn personen først.',
  'evaluator-represents-nobody':
    'En evaluator kan ikke representere en aktør. Gi personen en annen rolle først.',
  'last-coordinator': 'Samarbeidet må ha minst én samarbeidskoordinator. Gi rollen til en annen først.',
  'still-represents': 'Personen representerer fortsatt[ {actors}]. Avslutt det først.',
  'still-holds':
    'Det er fortsatt løfter, overleveringer eller saker som må få en løsning. Si hva som skal skje med hver av dem, eller velg en etterfølger.',
  'no-such-successor':
    'Etterfølgeren må representere den samme aktøren, og kan ikke være den som slutter. Velg en annen.',
  'only-for-oneself': 'Dette kan hver person bare si for seg selv. Be personen om å gjøre det.',
  'same-actor': 'Du har valgt samme aktør to ganger. Velg to ulike.',
  'dates-reversed': 'Sluttdatoen er før startdatoen. Rett datoene.',
  'already-withdrawn': 'Ressursen er alt trukket tilbake.',
  'rule-retired': 'Regelen er ikke lenger i bruk. Lag en ny hvis dere trenger den.',
  'conflict-settled': 'Målkonflikten har alt fått en løsning. Registrer en ny hvis den har kommet tilbake.',

  // Aktør
  'organisation-number-invalid':
    'Nummeret er verken et norsk eller et svensk organisasjonsnummer. Sjekk sifrene.',
  'citizen-has-no-number': 'Vi lagrer ikke noe nummer for innbyggere. La feltet stå tomt.',
  'nothing-to-erase': 'En virksomhet er ikke en person, så her er det ikke noe personlig å slette.',

  // Egenvurdering
  'assessment-closed': 'Egenvurderingen er lukket. Svar neste gang dere åpner en.',
  'assessment-still-open':
    'Egenvurderingen er fortsatt åpen. Snakk sammen når alle har svart og den er lukket.',
  'closes-in-the-past': 'Siste dag for å svare er alt passert. Velg en senere dato.',

  // Sak
  'case/closed': 'Saken er avsluttet. Åpne den igjen hvis mer skal registreres.',
  'case/not-closed': 'Saken er åpen fra før.',
  'case/not-involved':
    'Ingen av aktørene du representerer, er med i saken. Be den ansvarlige om å ta dere med.',
  'case/actor-not-involved': 'Aktøren[ {actors}] er ikke med i saken. Ta aktøren med i saken først.',
  'case/one-steering-case': 'Samarbeidet har alt sin styringssak. Bruk den, eller åpne en utviklingssak.',
  'case/only-a-coordinator-attests':
    'Bare en samarbeidskoordinator kan registrere på vegne av andre. Be en representant for aktøren[ {actor}] om å svare.',
  'case/reason-says-nothing': 'Skriv hva grunnen er, med minst tjue bokstaver.',
  'case/end-has-passed': 'Slutten er allerede passert. Velg et tidspunkt som kommer.',
  'case/consent-too-long': 'Et samtykke kan vare i høyst to år. Velg en tidligere dag.',
  'case/end-too-far': 'Saken kan åpnes i høyst en uke. Velg et tidligere tidspunkt.',
  'case/only-a-coordinator':
    'Bare en samarbeidskoordinator kan gjøre dette. Spør samarbeidskoordinatoren i samarbeidet.',
  'case/not-the-responsible':
    'Bare aktøren som har ansvaret for saken, eller en samarbeidskoordinator, kan gjøre dette.',
  'case/responsible-cannot-stand-down':
    'Aktøren[ {actor}] har ansvaret for saken. Overlever saken til en annen først.',
  'case/actor-holds-open':
    'Aktøren[ {actor}] har fortsatt noe åpent i saken[: {commitments}]. Gjør det ferdig, eller overlever det først.',
  'case/remainders-missing':
    'Noe er fortsatt åpent i saken[: {commitments}]. Si hva som skal skje med hvert løfte og hver overlevering.',
  'case/remainder-does-not-fit':
    'Det du valgte, passer ikke for det som er åpent. Velg noe annet[ enn «{becomes}»].',
  'case/remainder-twice': 'Du har satt opp det samme to ganger. Fjern det ene.',
  'case/unknown-stage': 'Samarbeidet har egne faser[: {stages}]. Velg en av dem.',
  'case/not-a-journey': 'Bare et tjenesteforløp kan vurderes slik.',
  'case/facts-in-order':
    'Noe som skjedde senere[ ({at})], er alt registrert om dette. Oppgi et tidspunkt som ikke er før det.',
  'case/step-of-whom': 'Velg også aktøren som personen gjorde dette for.',
  'case/scores-are-their-own':
    'Hver deltaker sier selv hvor mye møtet ga. Bare en samarbeidskoordinator kan registrere det andre sa[: {persons}].',
  'case/scored-by-absent':
    'Bare de som var med på møtet[, og ikke {persons},] kan si hvordan det var. Sjekk hvem som er satt opp.',
  'case/consent-withdrawn': 'Samtykket er alt trukket tilbake.',
  'case/not-who-consented': 'Bare den som ga samtykket, kan trekke det tilbake.',
  'case/not-confidential': 'Du har alt tilgang til saken. Du trenger ikke oppgi grunn.',
  'case/basis-not-listed': 'Samarbeidets liste har ikke dette grunnlaget i bruk. Velg et annet.',
  'case/basis-opens-no-reading': 'Dette grunnlaget gir ingen plass i saken. Velg et som åpner for lesing.',
  'case/already-involved': 'Aktøren[ {actor}] er alt med i saken.',
  'case/entry-not-yours':
    'Dette er noen andres ord. Bare de kan rette dem. Registrer det riktige som noe nytt, eller spør dem.',
  'case/open-before-erasing':
    'Noe er fortsatt åpent i saken[: {commitments}]. Avslutt det før saken slettes.',
  'case/steering-stays': 'Styringssaken hører til samarbeidet. Den kan verken avsluttes eller slettes.',
  'case/field-not-correctable': 'Dette feltet kan ikke rettes. Registrer det riktige som noe nytt.',
  'case/correction-does-not-fit': 'Den nye verdien passer ikke i feltet. Sjekk hva du har skrevet.',

  // Beslutning
  'decision/not-open': 'Spørsmålet er ikke lenger til beslutning. Last siden på nytt og se hva som skjedde.',
  'decision/not-in-force':
    'Beslutningen gjelder ikke: den er ikke tatt, eller den er erstattet eller trukket tilbake.',
  'decision/level-differs':
    'Forslaget ble lagt fram på et annet nivå[: {level}]. Bruk samme nivå, eller legg fram et nytt forslag.',
  'decision/nobody-may-decide':
    'En strategisk beslutning krever at hver aktør har en representant som kan beslutte. Det mangler[ hos {actors}]. Få mandatet endret, eller vent.',
  'decision/not-a-decider':
    'Bare aktørene som beslutter[, {deciders},] eller en samarbeidskoordinator kan registrere dette.',
  'decision/objection-stands':
    'Noen er imot[: {actors}]. Finn en løsning sammen, eller skriv hvorfor dere går videre likevel.',
  'decision/nothing-to-override':
    'Ingen er imot, så det trengs ingen grunn til å gå videre likevel. La feltet stå tomt.',
  'decision/not-the-actor':
    'Bare aktøren selv, eller en samarbeidskoordinator som registrerer på vegne av den, kan si dette.',
  'decision/supersedes-itself': 'En beslutning kan ikke erstatte seg selv. Velg den nye beslutningen.',

  // Forpliktelse
  'commitment/owes-itself': 'En aktør kan ikke love noe til seg selv. Velg to ulike aktører.',
  'commitment/not-the-debtor': 'Bare den som har lovet dette, kan si det. Be dem om å gjøre det.',
  'commitment/not-the-creditor': 'Bare den som fikk løftet, kan si dette. Be dem om å gjøre det.',
  'commitment/not-a-party': 'Bare den som lover, eller den som får løftet, kan si dette.',
  'commitment/not-your-turn': 'Nå er det den andre siden[, {actor},] som skal svare. Vent på svaret.',
  'commitment/say-for-whom': 'Du representerer begge sider. Velg hvem du snakker for nå.',
  'commitment/not-binding': 'Løftet er bare foreslått. Vent til den som lover, har sagt ja.',
  'commitment/already-binding': 'Løftet gjelder alt. Be om en endring hvis noe skal være annerledes.',
  'commitment/ended': 'Løftet er avsluttet. Lag et nytt hvis det trengs.',
  'commitment/waits-for-condition': 'Løftet venter på at noe annet skal komme på plass først.',
  'commitment/not-reported': 'Ingen har meldt at det er gjort ennå.',
  'commitment/under-fulfilment':
    'Det er meldt at noe av dette er gjort. Nå kan dere bare melde framdrift, bekrefte eller bli enige om en endring.',
  'commitment/part-is-not-whole':
    'Bare noe av det er meldt gjort. Godta det som mindre enn lovet, eller si hva som mangler.',
  'commitment/fulfilled-before-said': 'Løftet ble først gitt[ {at}]. Det kan ikke være holdt før det.',
  'commitment/told-due-too-early':
    'Fristen[ {due}] er fra før saken ble opprettet, eller før aktøren ble med. Da må aktøren si det selv.',
  'commitment/due-before-made': 'Fristen[ {due}] er før dette ble sagt. Velg en senere dato.',
  'commitment/two-due-dates': 'Du har satt to frister. Velg enten en dato eller et antall dager.',
  'commitment/condition-names-nothing': 'Si hva som må være på plass først: et løfte eller en beslutning.',
  'commitment/condition-unknown':
    'Det som skal være på plass først, finnes ikke i saken. Velg noe fra saken.',
  'commitment/condition-cannot-come-about':
    'Det som skulle være på plass først, kommer ikke. Velg noe annet, eller fjern vilkåret.',
  'commitment/condition-can-still-come-about':
    'Det løftet venter på, kan fortsatt komme på plass. Vent, eller bli enige om noe annet.',
  'commitment/no-condition': 'Løftet har ikke noe vilkår, så det kan ikke falle bort på denne måten.',
  'commitment/no-change-proposed':
    'Ingen har bedt om å endre dette løftet. Last siden på nytt og se hva som skjedde.',
  'commitment/change-pending': 'Den andre siden har bedt om en endring. Svar på den først.',
  'commitment/not-due-yet': 'Fristen er ikke ute ennå[: {due}]. Vent til den er ute, eller snakk sammen.',
  'commitment/no-due-date': 'Løftet har ingen frist. Bli enige om en frist først.',
  'commitment/reason-missing': 'Skriv en grunn, så de andre forstår.',

  // Overlevering
  'handover/to-itself': 'En aktør kan ikke overlevere til seg selv. Velg en annen mottaker.',
  'handover/not-the-sender': 'Bare den som overleverer, kan si dette.',
  'handover/not-the-receiver': 'Bare mottakeren kan si dette.',
  'handover/not-responsible': 'Bare aktøren som har ansvaret for saken, kan overlevere den.',
  'handover/already-pending':
    'Saken er alt tilbudt en annen[, {to},] som ikke har svart. Vent på svaret, eller trekk tilbake tilbudet.',
  'handover/dispositions-missing': 'Si hva som skal skje med hvert åpent løfte[: {commitments}].',
  'handover/disposition-twice': 'Samme løfte er satt opp to ganger. Fjern det ene.',
  'handover/not-the-senders':
    'Dette er ikke åpne løfter hos den som overleverer[: {commitments}]. Fjern dem fra lista.',
  'handover/would-owe-itself':
    'Mottakeren er den som har fått disse løftene[: {commitments}]. De kan ikke flyttes dit. Velg noe annet for dem.',
  'handover/answer-by-too-early': 'Svarfristen er før i dag. Velg en senere dato.',
  'handover/situation-missing': 'Fortell mottakeren hvordan situasjonen er.',
  'handover/read-back-missing': 'Skriv med egne ord hva dere har tatt imot.',
  'handover/reason-missing': 'Skriv en grunn, så de andre forstår.',
  'handover/answered': 'Overleveringen er alt besvart eller trukket tilbake. Last siden på nytt.',
  'handover/not-accepted': 'Overleveringen er ikke tatt imot ennå. Vent på svaret.',
  'handover/nothing-asked': 'Mottakeren har ikke noe ubesvart spørsmål.',
  'handover/missed-what': 'Skriv hva som manglet. Hvis ingenting manglet, la feltet stå tomt.',
  'handover/not-a-witness':
    'Bare mottakeren, den som bekrefter, eller en samarbeidskoordinator kan registrere dette.',

  // Spørsmål
  'question/answered': 'Spørsmålet har alt fått svar. Still et nytt hvis du lurer på mer.',

  'commitment/told-when-due':
    'Fristen var ute da løftet ble skrevet ned, og aktøren har ikke sagt om det stemmer. Vent på svaret.',
  'commitment/contested':
    'Løftet er omstridt: de det ble registrert på vegne av, sier at det ikke stemmer. Løftet må gis på nytt.',
  'word/how-missing':
    'Du registrerer på vegne av noen andre[: {actors}]. Si hvordan de sa det: i et møte, på telefon, i brev eller i en melding.',
  'word/only-own': 'Dette må aktøren si selv[: {actors}].',
  'word/said-otherwise': 'Aktøren[ {actors}] har sagt at dette ikke stemmer. Da må aktøren si det selv.',
  'word/nothing-told': 'Her er det ikke registrert noe på vegne av en aktør du representerer.',
  'word/say-for-whom':
    'Det er registrert på vegne av flere aktører du representerer[: {actors}]. Velg hvem du svarer for.',
  'word/settled': 'Aktøren har alt sagt om dette stemmer.',
  'word/recorded-by-you': 'Du registrerte dette selv. En annen representant må si om det stemmer.',
};
