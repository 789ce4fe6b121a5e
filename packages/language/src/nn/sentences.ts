import type { Sentences } from '../plan/plans.ts';

export const sentences: Sentences = {
  // Aktør, person
  ActorRegistered: '{who} registrerte {name} som aktør ({kind})',
  'ActorRegistered/citizen': '{who} registrerte {name} som innbyggjar',
  ActorRenamed: '{who} endra namnet på aktøren til {name}',
  ActorErased:
    '{who} sletta det personlege om innbyggjaren. Grunn: {reason}. Rettsleg grunnlag: {legalBasis}',
  PersonRegistered: '{who} la til {name}',
  PersonDetailsChanged: '{who} oppdaterte opplysningane om {self}',
  PersonErased: '{who} sletta opplysningane om ein person. Grunn: {reason}. Rettsleg grunnlag: {legalBasis}',

  // Samarbeidet
  PartnershipFounded: '{who} starta samarbeidet {name}. Føremålet: {purpose}. Behovet: {need}',
  PurposeRestated: '{who} formulerte føremålet på nytt: {purpose}. Grunn: {why}',
  ResourcePledged: '{actorId} bidrog med {kind}: {what}[ ({amount})][, frå {from}][, til {until}]',
  ResourceWithdrawn: '{who} trekte tilbake ein ressurs[: {resource}]. Grunn: {why}',
  RuleAgreed: 'Aktørane vart einige om ein regel: {text}. Grunn: {why}[. Byggjer på avgjerda {decision}]',
  RuleRevised:
    'Samarbeidet endra ein regel. No lyder han: {text}. Grunn: {why}[. Byggjer på avgjerda {decision}][. Byggjer på lærdomen {lesson}]',
  RuleRetired: 'Samarbeidet tok ein regel ut av bruk[: {rule}]. Grunn: {why}',
  PracticeSet:
    '{who} endra arbeidsmåten[. Svarfrist for overleveringar, i arbeidsdagar: {days}][. Fasar: {stages}][. Grunn: {why}]',
  ActorJoined: '{actorId} vart med i samarbeidet',
  ActorLeft: '{actorId} gjekk ut av samarbeidet. Grunn: {why}',
  RepresentativeAppointed:
    '{actorId} oppnemnde {personId} ({function}) som representant. Mandat: {mandate}[. Tid sett av: {timeShare} %]',
  MandateChanged: '{actorId} endra mandatet til {personId}. No: {mandate}[. Grunn: {why}]',
  MandateProposed:
    '{who} foreslo at {personId} representerer {actorId}[ ({function})]. Mandat: {mandate}. Det trengst eit ja til, frå ein annan[. Tid sett av: {timeShare} %][. Grunn: {why}]',
  MandateSeconded: '{who} gav det andre jaet til mandatet for {personId} hos {actorId}',
  RepresentativeStoodDown:
    '{personId} slutta som representant for {actorId}[. {successor} tok over][. Grunn: {why}]',
  MemberAdmitted: '{who} gav {personId} tilgang til samarbeidet. Rolle: {role}',
  MemberRoleChanged: '{who} endra rolla til {personId}. No: {role}[. Grunn: {why}]',
  MemberRemoved: '{who} avslutta tilgangen til {personId}[. Grunn: {why}]',
  ContextDescribed: '{actorId} fortalde om {facet}: {text}',
  AmbitionDeclared: '{actorId} sa kor langt dei vil gå: {level}. Motiv: {motive}[. {note}]',
  GoalConflictSurfaced: '{who} peika på ein målkonflikt som gjeld {actors}: {text}',
  GoalConflictSettled: 'Samarbeidet fann ein veg vidare i målkonflikten[ {conflict}]: {how}',
  ResultExpected:
    'Samarbeidet vil sjå eit resultat på kort sikt. Kvar og hos kven: {whereAndWithWhom}. Av kven og korleis: {byWhomAndHow}[. Det blir målt slik: {measure}][. Mål: {target}]',
  'ResultExpected/long':
    'Samarbeidet vil sjå eit resultat på lang sikt. Kvar og hos kven: {whereAndWithWhom}. Av kven og korleis: {byWhomAndHow}[. Det blir målt slik: {measure}][. Mål: {target}]',
  ResultObserved: '{who} såg eit resultat[ ({value})]: {text}[. Det gjeld målet {result}]',
  DilemmaNamed:
    'Samarbeidet sette ord på eit dilemma. På den eine sida: {oneSide}. På den andre sida: {otherSide}. Balansen: {balance}',
  'DilemmaNamed/anchored':
    'Samarbeidet sette ord på eit dilemma. På den eine sida: {oneSide}. På den andre sida: {otherSide}. Balansen: {balance}. Forankra hos {anchoredBy}',
  LessonNoted: '{who} registrerte ein lærdom[ om {dimension}]: {text}',
  'LessonNoted/outside': '{who} registrerte ein lærdom utanfrå[ om {dimension}][, frå {from}]: {text}',
  LessonAdopted: 'Samarbeidet tok ein lærdom i bruk[, {lesson}]. Han vart til {into}[. {note}]',
  FeedbackGiven: '{fromActor} gav tilbakemelding til {toActor}: {text}',
  HistoryRead: '{personId} las historia så langt[ (del: {part})]',
  ReflectionHeld: 'Gruppa reflekterte[ over spørsmålet «{prompt}»]: {text}',

  // Eigenvurdering
  AssessmentOpened: '{who} opna ei eigenvurdering. Alle kan svare til og med {closesOn}',
  'AssessmentOpened/anonymous':
    '{who} opna ei eigenvurdering utan namn på svara. Alle kan svare til og med {closesOn}',
  AssessmentAnswered: '{personId} svara på eigenvurderinga for {actorId}',
  AssessmentClosed: '{who} lukka eigenvurderinga',
  ConversationNoted: 'Gruppa snakka om {dimension}: {text}',

  // Sak
  CaseOpened: '{responsible} opna tenesteforløpet {title}[ (livshending: {lifeEvent})][. Behovet: {need}]',
  'CaseOpened/initiative': '{responsible} opna utviklingssaka {title}[. Behovet: {need}]',
  'CaseOpened/steering': 'Samarbeidet opna saka for styringsgruppa: {title}[. Behovet: {need}]',
  ActorInvolved: '{actorId} vart med i saka[. Oppgåve: {part}]',
  ActorStoodDown: '{actorId} gjekk ut av saka[. Grunn: {why}]',
  NeedExpressed: '{by} fortalde kva som trengst: {words}',
  GoalAgreed: '{who} sette eit mål: {goal}[. {responsible} følgjer det opp]',
  'GoalAgreed/together': '{agreedBy} vart einige om eit mål: {goal}[. {responsible} følgjer det opp]',
  StageEntered: 'Saka gjekk inn i fasen {stage}',
  StepTaken: '{who} tok eit steg[ ({channel})]: {activity}[. Utført av {personId}][. Notat: {note}]',
  'StepTaken/actor':
    '{actorId} tok eit steg[ ({channel})]: {activity}[. Utført av {personId}][. Notat: {note}]',
  MeetingHeld: '{who} heldt eit møte[ om {about}][. {ledBy} leidde møtet][. Notat: {note}]',
  'MeetingHeld/actors':
    '{actors} møttest[ og snakka om {about}][. {ledBy} leidde møtet][. Til stades: {participants}][. Notat: {note}]',
  'MeetingHeld/participants':
    '{participants} møttest[ og snakka om {about}][. {ledBy} leidde møtet][. Notat: {note}]',
  ConsentGiven: '{by} gav samtykke til at {actors} deler opplysningar. Det gjeld: {scope}',
  ConsentWithdrawn: '{who} trekte tilbake eit samtykke[. Grunn: {why}]',
  LegalBasisRecorded: '{who} registrerte det rettslege grunnlaget: {basis}[. {note}]',
  OutcomeObserved: '{seenBy} såg ei betring ({area}): {words}',
  'OutcomeObserved/setback': '{seenBy} såg eit tilbakeslag ({area}): {words}',
  'OutcomeObserved/unintended': '{seenBy} såg ein utilsikta verknad ({area}): {words}',
  JourneyRated:
    '{by} sa korleis hjelpa var, frå 0 til 10. Nyttig: {helpful}. I rett tid: {inTime}. På rett stad: {rightPlace}. På rett måte: {rightMeans}[. {words}]',
  CaseClosed: '{who} avslutta saka[. Grunn: {why}][. Oppsummert: {summary}]',
  CaseReopened: '{who} opna saka igjen. {responsible} har ansvaret. Grunn: {why}',
  CaseAccessChanged: '{who} opna saka for alle i samarbeidet[. Grunn: {why}]',
  'CaseAccessChanged/involved': '{who} avgrensa saka til dei som er med i ho[. Grunn: {why}]',
  ConfidentialCaseOpened:
    '{personId} las saka utan å vere med i ho[, med tilgang fram til {until}]. Grunn: {reason}',
  NoteAdded: '{who} skreiv eit notat: {text}',
  EntryCorrected: '{who} retta ei oppføring[. Det stod: {was}]. No står det: {becomes}. Grunn: {why}',
  CaseErased: '{who} sletta det personlege i saka. Grunn: {reason}. Rettsleg grunnlag: {legalBasis}',

  // Avgjerd
  DecisionProposed: '{who} la fram eit spørsmål til avgjerd: {question}[. Vala er {options}]',
  'DecisionProposed/strategic':
    '{who} la fram eit strategisk spørsmål til avgjerd: {question}[. Vala er {options}]',
  PositionStated: '{actorId} støtta framlegget[ {decision}][. {note}]',
  'PositionStated/concern': '{actorId} var uroa for framlegget[ {decision}][. {note}]',
  'PositionStated/object': '{actorId} gjekk imot framlegget[ {decision}][. {note}]',
  'PositionStated/abstain': '{actorId} tok ikkje stilling til framlegget[ {decision}][. {note}]',
  DecisionMade: '{decidedBy} avgjorde {title}: {what}[. Grunn: {why}][. Skal vurderast på nytt {reviewOn}]',
  'DecisionMade/overriding':
    '{decidedBy} avgjorde {title}, sjølv om {overridden} var imot: {what}[. Grunn: {why}][. Grunn til å gå vidare likevel: {overrideReason}][. Skal vurderast på nytt {reviewOn}]',
  DecisionInterpreted: '{actorId} las avgjerda[ {decision}] slik: ho skal setjast i verk[. {note}]',
  'DecisionInterpreted/prepare': '{actorId} las avgjerda[ {decision}] slik: ho skal førebuast[. {note}]',
  'DecisionInterpreted/first-agreement':
    '{actorId} las avgjerda[ {decision}] slik: ho er ei første semje[. {note}]',
  'DecisionInterpreted/information':
    '{actorId} las avgjerda[ {decision}] slik: ho er til orientering[. {note}]',
  DecisionAnchored: '{actorId} forankra avgjerda[ {decision}] hos seg {on}. Kvar: {where}',
  DecisionReviewed: '{who} vurderte avgjerda[ {decision}] på nytt: {finding}[. Neste gong: {reviewOn}]',
  DecisionSuperseded: 'Ei ny avgjerd[, {by},] erstatta den førre[, {decision}]',
  DecisionRevocationAsked: '{by} bad om at avgjerda[ {decision}] blir trekt tilbake. Grunn: {why}',
  DecisionRevoked: '{who} trekte tilbake avgjerda[ {decision}]. Grunn: {why}',

  // Forplikting
  CommitmentProposed: '{proposedBy} foreslo at {debtor} lovar {creditor}: {what}[, innan {due}]',
  'CommitmentProposed/conditional':
    '{proposedBy} foreslo at {debtor} lovar {creditor}: {what}[, innan {due}]. Det gjeld når noko anna er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
  CommitmentMade: '{debtor} lova {creditor}: {what}[, innan {due}]',
  'CommitmentMade/conditional':
    '{debtor} lova {creditor}: {what}[, innan {due}]. Det gjeld når noko anna er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
  CommitmentAccepted: '{by} sa ja til løftet[ {commitment}]',
  'CommitmentAccepted/attested':
    '{by} sa ja til løftet[ {commitment}]. {attestedBy} registrerte det på vegner av {by}',
  CommitmentDeclined: '{who} sa nei til løftet[ {commitment}][. Grunn: {why}]',
  'CommitmentDeclined/attested':
    'Svaret på løftet[ {commitment}] var nei[. Grunn: {why}]. {attestedBy} registrerte det på vegner av den som svara',
  CommitmentCountered:
    '{by} foreslo noko anna[ enn {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
  CommitmentActivated: 'Løftet[ {commitment}] tok til å gjelde, for vilkåret er oppfylt[. Fristen er {due}]',
  ProgressReported: '{who} melde at det går etter planen[ med {commitment}][. {note}]',
  'ProgressReported/at-risk': '{who} melde at det kan bli forseinka[: {commitment}][. {note}]',
  'ProgressReported/blocked': '{who} melde at noko står i vegen[ for {commitment}][. {note}]',
  ChangeProposed: '{by} bad om å endre løftet[ {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
  ChangeAgreed: '{by} sa ja til endringa[ av {commitment}]',
  'ChangeAgreed/attested':
    '{by} sa ja til endringa[ av {commitment}]. {attestedBy} registrerte det på vegner av {by}',
  'ChangeAgreed/after-due': '{by} sa ja til endringa[ av {commitment}] etter at fristen var ute',
  'ChangeAgreed/attested-after-due':
    '{by} sa ja til endringa[ av {commitment}] etter at fristen var ute. {attestedBy} registrerte det på vegner av {by}',
  ChangeRefused: '{by} sa nei til endringa[ av {commitment}][. Grunn: {why}]',
  FulfilmentReported: '{who} melde at det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
  'FulfilmentReported/partial':
    '{who} melde at noko av det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
  'FulfilmentReported/attested':
    'Det som var lova[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegner av den som hadde lova',
  'FulfilmentReported/attested-partial':
    'Noko av det som var lova[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegner av den som hadde lova',
  FulfilmentConfirmed: '{who} stadfesta at det er gjort[: {commitment}][. {words}]',
  'FulfilmentConfirmed/less':
    '{who} godtok det som vart gjort, sjølv om det var mindre enn lova[: {commitment}][. {words}]',
  'FulfilmentConfirmed/attested':
    'Den som fekk løftet, sa at det er gjort[: {commitment}][. {words}]. {attestedBy} registrerte det på vegner av dei',
  'FulfilmentConfirmed/attested-less':
    'Det som vart gjort, er godteke, sjølv om det var mindre enn lova[: {commitment}][. {words}]. {attestedBy} registrerte det på vegner av den som fekk løftet',
  FulfilmentDisputed: '{who} sa at det ikkje var gjort enno[: {commitment}][. Grunn: {why}]',
  'FulfilmentDisputed/attested':
    'Den som fekk løftet, sa at det ikkje var gjort enno[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegner av dei',
  CommitmentReleased: '{who} løyste den som lova, frå løftet[: {commitment}][. Grunn: {why}]',
  'CommitmentReleased/attested':
    'Den som fekk løftet, løyste den som lova, frå det[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegner av dei',
  CommitmentRevoked: '{who} trekte tilbake løftet sitt[: {commitment}][. Grunn: {why}]',
  CommitmentDeclaredBroken:
    '{who} slo fast at løftet ikkje vart halde[: {commitment}][. Grunn: {why}][. Følgja vart: {consequence}]',
  'CommitmentDeclaredBroken/attested':
    'Den som fekk løftet, slo fast at løftet ikkje vart halde[: {commitment}][. Grunn: {why}][. Følgja vart: {consequence}]. {attestedBy} registrerte det på vegner av dei',
  CommitmentExpired: 'Løftet[ {commitment}] gjeld ikkje lenger, for vilkåret fall bort[. Grunn: {why}]',
  CommitmentHandedOn: '{toActor} tok over løftet[ {commitment}]',
  ReleaseAsked: '{who} bad om å bli løyst frå løftet[: {commitment}][. Grunn: {why}]',

  // Overlevering
  HandoverProposed:
    '{from} bad {to} om å ta over saka[, med svar innan {answerBy}][. Situasjonen: {situation}]',
  'HandoverProposed/task':
    '{from} bad {to} om å ta over ei oppgåve[, med svar innan {answerBy}][. Situasjonen: {situation}]',
  ClarificationAsked: '{who} spurde om overleveringa: {question}',
  ClarificationGiven: '{who} svara på spørsmålet: {answer}',
  HandoverAccepted:
    '{who} tok imot overleveringa[ og sa med eigne ord: {readBack}][. Første kontakt skal skje innan {firstContactBy}]',
  'HandoverAccepted/attested':
    'Mottakaren tok imot overleveringa[ og sa med eigne ord: {readBack}][. Første kontakt skal skje innan {firstContactBy}]. {attestedBy} registrerte det på vegner av mottakaren',
  HandoverDeclined: '{who} sa nei til overleveringa[. Grunn: {why}]. Ansvaret vart der det var',
  'HandoverDeclined/attested':
    'Mottakaren sa nei til overleveringa[. Grunn: {why}]. Ansvaret vart der det var. {attestedBy} registrerte det på vegner av mottakaren',
  HandoverWithdrawn: '{who} trekte tilbake overleveringa[. Grunn: {why}]',
  HandoverVerified: '{who} sjekka kva mottakaren hadde forstått, og det stemde',
  'HandoverVerified/missed': '{who} la til noko som mangla i det mottakaren hadde forstått[: {missed}]',
  HandoverLanded: 'Innbyggjaren fekk kontakt {firstContactAt}. {confirmedBy} stadfesta det',

  // Spørsmål
  QuestionAsked: '{who} stilte eit spørsmål om ei oppføring: {text}',
  QuestionAnswered: '{who} gav svar på eit spørsmål: {text}',

  // Kven som sa det
  StatementConfirmed: '{by} sa at det som var registrert på vegner av dei, stemmer',
  StatementContested: '{by} sa at det som var registrert på vegner av dei, ikkje stemmer. Grunn: {why}',
};
