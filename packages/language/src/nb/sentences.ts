import type { Sentences } from '../plan/plans.ts';

export const sentences: Sentences = {
  // Aktør, person
  ActorRegistered: '{who} registrerte {name} som aktør ({kind})',
  'ActorRegistered/citizen': '{who} registrerte {name} som innbygger',
  ActorRenamed: '{who} endret navnet på aktøren til {name}',
  ActorErased:
    '{who} slettet det personlige om innbyggeren. Grunn: {reason}. Rettslig grunnlag: {legalBasis}',
  PersonRegistered: '{who} la til {name}',
  PersonDetailsChanged: '{who} oppdaterte opplysningene om {self}',
  PersonErased: '{who} slettet opplysningene om en person. Grunn: {reason}. Rettslig grunnlag: {legalBasis}',

  // Samarbeidet
  PartnershipFounded: '{who} startet samarbeidet {name}. Hensikten: {purpose}. Behovet: {need}',
  PurposeRestated: '{who} formulerte hensikten på nytt: {purpose}. Grunn: {why}',
  ResourcePledged: '{actorId} bidro med {kind}: {what}[ ({amount})][, fra {from}][, til {until}]',
  ResourceWithdrawn: '{who} trakk tilbake en ressurs[: {resource}]. Grunn: {why}',
  RuleAgreed: 'Aktørene ble enige om en regel: {text}. Grunn: {why}[. Bygger på beslutningen {decision}]',
  RuleRevised:
    'Samarbeidet endret en regel. Nå lyder den: {text}. Grunn: {why}[. Bygger på beslutningen {decision}][. Bygger på lærdommen {lesson}]',
  RuleRetired: 'Samarbeidet tok en regel ut av bruk[: {rule}]. Grunn: {why}',
  PracticeSet:
    '{who} endret arbeidsmåten[. Svarfrist for overleveringer, i arbeidsdager: {days}][. Faser: {stages}][. Grunn: {why}]',
  ActorJoined: '{actorId} ble med i samarbeidet',
  ActorLeft: '{actorId} gikk ut av samarbeidet. Grunn: {why}',
  RepresentativeAppointed:
    '{actorId} oppnevnte {personId} ({function}) som representant. Mandat: {mandate}[. Tid satt av: {timeShare} %]',
  MandateChanged: '{actorId} endret mandatet til {personId}. Nå: {mandate}[. Grunn: {why}]',
  MandateProposed:
    '{who} foreslo at {personId} representerer {actorId}[ ({function})]. Mandat: {mandate}. Det trengs et ja til, fra en annen[. Tid satt av: {timeShare} %][. Grunn: {why}]',
  MandateSeconded: '{who} ga det andre jaet til mandatet for {personId} hos {actorId}',
  RepresentativeStoodDown:
    '{personId} sluttet som representant for {actorId}[. {successor} tok over][. Grunn: {why}]',
  MemberAdmitted: '{who} ga {personId} tilgang til samarbeidet. Rolle: {role}',
  MemberRoleChanged: '{who} endret rollen til {personId}. Nå: {role}[. Grunn: {why}]',
  MemberRemoved: '{who} avsluttet tilgangen til {personId}[. Grunn: {why}]',
  ContextDescribed: '{actorId} fortalte om {facet}: {text}',
  AmbitionDeclared: '{actorId} sa hvor langt de vil gå: {level}. Motiv: {motive}[. {note}]',
  GoalConflictSurfaced: '{who} pekte på en målkonflikt som gjelder {actors}: {text}',
  GoalConflictSettled: 'Samarbeidet fant en vei videre i målkonflikten[ {conflict}]: {how}',
  ResultExpected:
    'Samarbeidet vil se et resultat på kort sikt. Hvor og hos hvem: {whereAndWithWhom}. Av hvem og hvordan: {byWhomAndHow}[. Det måles slik: {measure}][. Mål: {target}]',
  'ResultExpected/long':
    'Samarbeidet vil se et resultat på lang sikt. Hvor og hos hvem: {whereAndWithWhom}. Av hvem og hvordan: {byWhomAndHow}[. Det måles slik: {measure}][. Mål: {target}]',
  ResultObserved: '{who} så et resultat[ ({value})]: {text}[. Det gjelder målet {result}]',
  DilemmaNamed:
    'Samarbeidet satte ord på et dilemma. På den ene siden: {oneSide}. På den andre siden: {otherSide}. Balansen: {balance}',
  'DilemmaNamed/anchored':
    'Samarbeidet satte ord på et dilemma. På den ene siden: {oneSide}. På den andre siden: {otherSide}. Balansen: {balance}. Forankret hos {anchoredBy}',
  LessonNoted: '{who} registrerte en lærdom[ om {dimension}]: {text}',
  'LessonNoted/outside': '{who} registrerte en lærdom utenfra[ om {dimension}][, fra {from}]: {text}',
  LessonAdopted: 'Samarbeidet tok en lærdom i bruk[, {lesson}]. Den ble til {into}[. {note}]',
  FeedbackGiven: '{fromActor} ga tilbakemelding til {toActor}: {text}',
  HistoryRead: '{personId} leste historien så langt[ (del: {part})]',
  ReflectionHeld: 'Gruppen reflekterte[ over spørsmålet «{prompt}»]: {text}',

  // Egenvurdering
  AssessmentOpened: '{who} åpnet en egenvurdering. Alle kan svare til og med {closesOn}',
  'AssessmentOpened/anonymous':
    '{who} åpnet en egenvurdering uten navn på svarene. Alle kan svare til og med {closesOn}',
  AssessmentAnswered: '{personId} svarte på egenvurderingen for {actorId}',
  AssessmentClosed: '{who} lukket egenvurderingen',
  ConversationNoted: 'Gruppen snakket om {dimension}: {text}',

  // Sak
  CaseOpened: '{responsible} åpnet tjenesteforløpet {title}[ (livshendelse: {lifeEvent})][. Behovet: {need}]',
  'CaseOpened/initiative': '{responsible} åpnet utviklingssaken {title}[. Behovet: {need}]',
  'CaseOpened/steering': 'Samarbeidet åpnet saken for styringsgruppen: {title}[. Behovet: {need}]',
  ActorInvolved: '{actorId} ble med i saken[. Oppgave: {part}]',
  ActorStoodDown: '{actorId} gikk ut av saken[. Grunn: {why}]',
  NeedExpressed: '{by} fortalte hva som trengs: {words}',
  GoalAgreed: '{who} satte et mål: {goal}[. {responsible} følger det opp]',
  'GoalAgreed/together': '{agreedBy} ble enige om et mål: {goal}[. {responsible} følger det opp]',
  StageEntered: 'Saken gikk inn i fasen {stage}',
  StepTaken: '{who} tok et steg[ ({channel})]: {activity}[. Utført av {personId}][. Notat: {note}]',
  'StepTaken/actor':
    '{actorId} tok et steg[ ({channel})]: {activity}[. Utført av {personId}][. Notat: {note}]',
  MeetingHeld: '{who} holdt et møte[ om {about}][. {ledBy} ledet møtet][. Notat: {note}]',
  'MeetingHeld/actors':
    '{actors} møttes[ og snakket om {about}][. {ledBy} ledet møtet][. Til stede: {participants}][. Notat: {note}]',
  'MeetingHeld/participants':
    '{participants} møttes[ og snakket om {about}][. {ledBy} ledet møtet][. Notat: {note}]',
  ConsentGiven: '{by} ga samtykke til at {actors} deler opplysninger. Det gjelder: {scope}',
  ConsentWithdrawn: '{who} trakk tilbake et samtykke[. Grunn: {why}]',
  LegalBasisRecorded: '{who} registrerte det rettslige grunnlaget: {basis}[. {note}]',
  OutcomeObserved: '{seenBy} så en bedring ({area}): {words}',
  'OutcomeObserved/setback': '{seenBy} så et tilbakeslag ({area}): {words}',
  'OutcomeObserved/unintended': '{seenBy} så en utilsiktet virkning ({area}): {words}',
  JourneyRated:
    '{by} sa hvordan hjelpen var, fra 0 til 10. Nyttig: {helpful}. I rett tid: {inTime}. På rett sted: {rightPlace}. På riktig måte: {rightMeans}[. {words}]',
  CaseClosed: '{who} avsluttet saken[. Grunn: {why}][. Oppsummert: {summary}]',
  CaseReopened: '{who} åpnet saken igjen. {responsible} har ansvaret. Grunn: {why}',
  CaseAccessChanged: '{who} åpnet saken for alle i samarbeidet[. Grunn: {why}]',
  'CaseAccessChanged/involved': '{who} begrenset saken til dem som er med i den[. Grunn: {why}]',
  ConfidentialCaseOpened:
    '{personId} leste saken uten å være med i den[, med tilgang fram til {until}]. Grunn: {reason}',
  NoteAdded: '{who} skrev et notat: {text}',
  EntryCorrected: '{who} rettet en oppføring[. Det sto: {was}]. Nå står det: {becomes}. Grunn: {why}',
  CaseErased: '{who} slettet det personlige i saken. Grunn: {reason}. Rettslig grunnlag: {legalBasis}',

  // Beslutning
  DecisionProposed: '{who} la fram et spørsmål til beslutning: {question}[. Valgene er {options}]',
  'DecisionProposed/strategic':
    '{who} la fram et strategisk spørsmål til beslutning: {question}[. Valgene er {options}]',
  PositionStated: '{actorId} støttet forslaget[ {decision}][. {note}]',
  'PositionStated/concern': '{actorId} var bekymret for forslaget[ {decision}][. {note}]',
  'PositionStated/object': '{actorId} gikk imot forslaget[ {decision}][. {note}]',
  'PositionStated/abstain': '{actorId} tok ikke stilling til forslaget[ {decision}][. {note}]',
  DecisionMade: '{decidedBy} besluttet {title}: {what}[. Grunn: {why}][. Skal vurderes på nytt {reviewOn}]',
  'DecisionMade/overriding':
    '{decidedBy} besluttet {title}, selv om {overridden} var imot: {what}[. Grunn: {why}][. Grunn til å gå videre likevel: {overrideReason}][. Skal vurderes på nytt {reviewOn}]',
  DecisionInterpreted: '{actorId} leste beslutningen[ {decision}] slik: den skal settes i verk[. {note}]',
  'DecisionInterpreted/prepare':
    '{actorId} leste beslutningen[ {decision}] slik: den skal forberedes[. {note}]',
  'DecisionInterpreted/first-agreement':
    '{actorId} leste beslutningen[ {decision}] slik: den er en første enighet[. {note}]',
  'DecisionInterpreted/information':
    '{actorId} leste beslutningen[ {decision}] slik: den er til orientering[. {note}]',
  DecisionAnchored: '{actorId} forankret beslutningen[ {decision}] hos seg {on}. Hvor: {where}',
  DecisionReviewed: '{who} vurderte beslutningen[ {decision}] på nytt: {finding}[. Neste gang: {reviewOn}]',
  DecisionSuperseded: 'En ny beslutning[, {by},] erstattet den forrige[, {decision}]',
  DecisionRevocationAsked: '{by} ba om at beslutningen[ {decision}] blir trukket tilbake. Grunn: {why}',
  DecisionRevoked: '{who} trakk tilbake beslutningen[ {decision}]. Grunn: {why}',

  // Forpliktelse
  CommitmentProposed: '{proposedBy} foreslo at {debtor} lover {creditor}: {what}[, innen {due}]',
  'CommitmentProposed/conditional':
    '{proposedBy} foreslo at {debtor} lover {creditor}: {what}[, innen {due}]. Det gjelder når noe annet er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
  CommitmentMade: '{debtor} lovet {creditor}: {what}[, innen {due}]',
  'CommitmentMade/conditional':
    '{debtor} lovet {creditor}: {what}[, innen {due}]. Det gjelder når noe annet er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
  CommitmentAccepted: '{by} sa ja til løftet[ {commitment}]',
  'CommitmentAccepted/attested':
    '{by} sa ja til løftet[ {commitment}]. {attestedBy} registrerte det på vegne av {by}',
  CommitmentDeclined: '{who} sa nei til løftet[ {commitment}][. Grunn: {why}]',
  'CommitmentDeclined/attested':
    'Svaret på løftet[ {commitment}] var nei[. Grunn: {why}]. {attestedBy} registrerte det på vegne av den som svarte',
  CommitmentCountered:
    '{by} foreslo noe annet[ enn {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
  CommitmentActivated: 'Løftet[ {commitment}] begynte å gjelde, for vilkåret er oppfylt[. Fristen er {due}]',
  ProgressReported: '{who} meldte at det går etter planen[ med {commitment}][. {note}]',
  'ProgressReported/at-risk': '{who} meldte at det kan bli forsinket[: {commitment}][. {note}]',
  'ProgressReported/blocked': '{who} meldte at noe står i veien[ for {commitment}][. {note}]',
  ChangeProposed: '{by} ba om å endre løftet[ {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
  ChangeAgreed: '{by} sa ja til endringen[ av {commitment}]',
  'ChangeAgreed/attested':
    '{by} sa ja til endringen[ av {commitment}]. {attestedBy} registrerte det på vegne av {by}',
  'ChangeAgreed/after-due': '{by} sa ja til endringen[ av {commitment}] etter at fristen var ute',
  'ChangeAgreed/attested-after-due':
    '{by} sa ja til endringen[ av {commitment}] etter at fristen var ute. {attestedBy} registrerte det på vegne av {by}',
  ChangeRefused: '{by} sa nei til endringen[ av {commitment}][. Grunn: {why}]',
  FulfilmentReported: '{who} meldte at det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
  'FulfilmentReported/partial':
    '{who} meldte at noe av det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
  'FulfilmentReported/attested':
    'Det som var lovet[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegne av den som hadde lovet',
  'FulfilmentReported/attested-partial':
    'Noe av det som var lovet[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegne av den som hadde lovet',
  FulfilmentConfirmed: '{who} bekreftet at det er gjort[: {commitment}][. {words}]',
  'FulfilmentConfirmed/less':
    '{who} godtok det som ble gjort, selv om det var mindre enn lovet[: {commitment}][. {words}]',
  'FulfilmentConfirmed/attested':
    'Den som fikk løftet, sa at det er gjort[: {commitment}][. {words}]. {attestedBy} registrerte det på vegne av dem',
  'FulfilmentConfirmed/attested-less':
    'Det som ble gjort, er godtatt, selv om det var mindre enn lovet[: {commitment}][. {words}]. {attestedBy} registrerte det på vegne av den som fikk løftet',
  FulfilmentDisputed: '{who} sa at det ikke var gjort ennå[: {commitment}][. Grunn: {why}]',
  'FulfilmentDisputed/attested':
    'Den som fikk løftet, sa at det ikke var gjort ennå[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegne av dem',
  CommitmentReleased: '{who} løste den som lovet, fra løftet[: {commitment}][. Grunn: {why}]',
  'CommitmentReleased/attested':
    'Den som fikk løftet, løste den som lovet, fra det[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegne av dem',
  CommitmentRevoked: '{who} trakk tilbake løftet sitt[: {commitment}][. Grunn: {why}]',
  CommitmentDeclaredBroken:
    '{who} slo fast at løftet ikke ble holdt[: {commitment}][. Grunn: {why}][. Følgen ble: {consequence}]',
  'CommitmentDeclaredBroken/attested':
    'Den som fikk løftet, slo fast at løftet ikke ble holdt[: {commitment}][. Grunn: {why}][. Følgen ble: {consequence}]. {attestedBy} registrerte det på vegne av dem',
  CommitmentExpired: 'Løftet[ {commitment}] gjelder ikke lenger, for vilkåret falt bort[. Grunn: {why}]',
  CommitmentHandedOn: '{toActor} tok over løftet[ {commitment}]',
  ReleaseAsked: '{who} ba om å bli løst fra løftet[: {commitment}][. Grunn: {why}]',

  // Overlevering
  HandoverProposed:
    '{from} ba {to} om å ta over saken[, med svar innen {answerBy}][. Situasjonen: {situation}]',
  'HandoverProposed/task':
    '{from} ba {to} om å ta over en oppgave[, med svar innen {answerBy}][. Situasjonen: {situation}]',
  ClarificationAsked: '{who} spurte om overleveringen: {question}',
  ClarificationGiven: '{who} svarte på spørsmålet: {answer}',
  HandoverAccepted:
    '{who} tok imot overleveringen[ og sa med egne ord: {readBack}][. Første kontakt skal skje innen {firstContactBy}]',
  'HandoverAccepted/attested':
    'Mottakeren tok imot overleveringen[ og sa med egne ord: {readBack}][. Første kontakt skal skje innen {firstContactBy}]. {attestedBy} registrerte det på vegne av mottakeren',
  HandoverDeclined: '{who} sa nei til overleveringen[. Grunn: {why}]. Ansvaret ble der det var',
  'HandoverDeclined/attested':
    'Mottakeren sa nei til overleveringen[. Grunn: {why}]. Ansvaret ble der det var. {attestedBy} registrerte det på vegne av mottakeren',
  HandoverWithdrawn: '{who} trakk tilbake overleveringen[. Grunn: {why}]',
  HandoverVerified: '{who} sjekket hva mottakeren hadde forstått, og det stemte',
  'HandoverVerified/missed': '{who} la til noe som manglet i det mottakeren hadde forstått[: {missed}]',
  HandoverLanded: 'Innbyggeren fikk kontakt {firstContactAt}. {confirmedBy} bekreftet det',

  // Spørsmål
  QuestionAsked: '{who} stilte et spørsmål om en oppføring: {text}',
  QuestionAnswered: '{who} ga svar på et spørsmål: {text}',

  // Hvem som sa det
  StatementConfirmed: '{by} sa at det som var registrert på vegne av dem, stemmer',
  StatementContested: '{by} sa at det som var registrert på vegne av dem, ikke stemmer. Grunn: {why}',
};
