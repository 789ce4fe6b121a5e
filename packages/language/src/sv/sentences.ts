import type { Sentences } from '../plan/plans.ts';

export const sentences: Sentences = {
  // Aktör, person
  ActorRegistered: '{who} registrerade {name} som aktör ({kind})',
  'ActorRegistered/citizen': '{who} registrerade {name} som invånare',
  ActorRenamed: '{who} ändrade aktörens namn till {name}',
  ActorErased: '{who} raderade det personliga om invånaren. Skäl: {reason}. Rättslig grund: {legalBasis}',
  PersonRegistered: '{who} la till {name}',
  PersonDetailsChanged: '{who} uppdaterade uppgifterna om {self}',
  PersonErased: '{who} raderade uppgifterna om en person. Skäl: {reason}. Rättslig grund: {legalBasis}',

  // Samverkan
  PartnershipFounded: '{who} startade samarbetet {name}. Syftet: {purpose}. Behovet: {need}',
  PurposeRestated: '{who} formulerade syftet på nytt: {purpose}. Skäl: {why}',
  ResourcePledged: '{actorId} bidrog med {kind}: {what}[ ({amount})][, från {from}][, till {until}]',
  ResourceWithdrawn: '{who} drog tillbaka en resurs[: {resource}]. Skäl: {why}',
  RuleAgreed: 'Aktörerna enades om en regel: {text}. Skäl: {why}[. Bygger på beslutet {decision}]',
  RuleRevised:
    'Aktörerna ändrade en regel. Nu lyder den: {text}. Skäl: {why}[. Bygger på beslutet {decision}][. Bygger på lärdomen {lesson}]',
  RuleRetired: 'Aktörerna slutade använda en regel[: {rule}]. Skäl: {why}',
  PracticeSet:
    '{who} ändrade arbetssättet[. Tidsfrist för svar på överlämningar, i arbetsdagar: {days}][. Faser: {stages}][. Skäl: {why}]',
  ActorJoined: '{actorId} gick med i samarbetet',
  ActorLeft: '{actorId} lämnade samarbetet. Skäl: {why}',
  RepresentativeAppointed:
    '{actorId} utsåg {personId} ({function}) till representant. Mandat: {mandate}[. Avsatt tid: {timeShare} %]',
  MandateChanged: '{actorId} ändrade mandatet för {personId}. Nu: {mandate}[. Skäl: {why}]',
  MandateProposed:
    '{who} föreslog att {personId} representerar {actorId}[ ({function})]. Mandat: {mandate}. Det behövs ett ja till, från någon annan[. Avsatt tid: {timeShare} %][. Skäl: {why}]',
  MandateSeconded: '{who} gav det andra jaet till mandatet för {personId} hos {actorId}',
  RepresentativeStoodDown:
    '{personId} slutade som representant för {actorId}[. {successor} tog över][. Skäl: {why}]',
  MemberAdmitted: '{who} gav {personId} tillgång till samarbetet. Roll: {role}',
  MemberRoleChanged: '{who} ändrade rollen för {personId}. Nu: {role}[. Skäl: {why}]',
  MemberRemoved: '{who} avslutade tillgången för {personId}[. Skäl: {why}]',
  ContextDescribed: '{actorId} berättade om {facet}: {text}',
  AmbitionDeclared: '{actorId} sa hur långt de vill gå: {level}. Motiv: {motive}[. {note}]',
  GoalConflictSurfaced: '{who} lyfte en målkonflikt som gäller {actors}: {text}',
  GoalConflictSettled: 'Aktörerna hittade en väg framåt i målkonflikten[ {conflict}]: {how}',
  ResultExpected:
    'Aktörerna vill se ett resultat på kort sikt. Var och hos vem: {whereAndWithWhom}. Av vem och hur: {byWhomAndHow}[. Det mäts så här: {measure}][. Mål: {target}]',
  'ResultExpected/long':
    'Aktörerna vill se ett resultat på lång sikt. Var och hos vem: {whereAndWithWhom}. Av vem och hur: {byWhomAndHow}[. Det mäts så här: {measure}][. Mål: {target}]',
  ResultObserved: '{who} såg ett resultat[ ({value})]: {text}[. Det gäller målet {result}]',
  DilemmaNamed:
    'Aktörerna satte ord på ett dilemma. Å ena sidan: {oneSide}. Å andra sidan: {otherSide}. Balansen: {balance}',
  'DilemmaNamed/anchored':
    'Aktörerna satte ord på ett dilemma. Å ena sidan: {oneSide}. Å andra sidan: {otherSide}. Balansen: {balance}. Förankrat hos {anchoredBy}',
  LessonNoted: '{who} registrerade en lärdom[ om {dimension}]: {text}',
  'LessonNoted/outside': '{who} registrerade en lärdom utifrån[ om {dimension}][, från {from}]: {text}',
  LessonAdopted: 'Aktörerna började använda en lärdom[, {lesson}]. Den blev {into}[. {note}]',
  FeedbackGiven: '{fromActor} gav återkoppling till {toActor}: {text}',
  HistoryRead: '{personId} läste historiken så långt[ (del: {part})]',
  ReflectionHeld: 'Gruppen reflekterade[ över frågan ”{prompt}”]: {text}',

  // Självskattning
  AssessmentOpened: '{who} öppnade en självskattning. Alla kan svara till och med {closesOn}',
  'AssessmentOpened/anonymous':
    '{who} öppnade en självskattning utan namn på svaren. Alla kan svara till och med {closesOn}',
  AssessmentAnswered: '{personId} svarade på självskattningen för {actorId}',
  AssessmentClosed: '{who} stängde självskattningen',
  ConversationNoted: 'Gruppen pratade om {dimension}: {text}',

  // Ärende
  CaseOpened: '{responsible} öppnade individärendet {title}[ (livshändelse: {lifeEvent})][. Behovet: {need}]',
  'CaseOpened/initiative': '{responsible} öppnade utvecklingsärendet {title}[. Behovet: {need}]',
  'CaseOpened/steering': 'Aktörerna öppnade styrgruppens ärende: {title}[. Behovet: {need}]',
  ActorInvolved: '{actorId} gick med i ärendet[. Uppgift: {part}]',
  ActorStoodDown: '{actorId} lämnade ärendet[. Skäl: {why}]',
  NeedExpressed: '{by} berättade vad som behövs: {words}',
  GoalAgreed: '{who} satte ett mål: {goal}[. {responsible} följer upp det]',
  'GoalAgreed/together': '{agreedBy} enades om ett mål: {goal}[. {responsible} följer upp det]',
  StageEntered: 'Ärendet gick in i fasen {stage}',
  StepTaken: '{who} tog ett steg[ ({channel})]: {activity}[. Utfört av {personId}][. Anteckning: {note}]',
  'StepTaken/actor':
    '{actorId} tog ett steg[ ({channel})]: {activity}[. Utfört av {personId}][. Anteckning: {note}]',
  MeetingHeld: '{who} höll ett möte[ om {about}][. {ledBy} ledde mötet][. Anteckning: {note}]',
  'MeetingHeld/actors':
    '{actors} träffades[ och pratade om {about}][. {ledBy} ledde mötet][. Närvarande: {participants}][. Anteckning: {note}]',
  'MeetingHeld/participants':
    '{participants} träffades[ och pratade om {about}][. {ledBy} ledde mötet][. Anteckning: {note}]',
  ConsentGiven: '{by} samtyckte till att {actors} delar uppgifter. Det gäller: {scope}',
  ConsentWithdrawn: '{who} återkallade ett samtycke[. Skäl: {why}]',
  LegalBasisRecorded: '{who} registrerade den rättsliga grunden: {basis}[. {note}]',
  OutcomeObserved: '{seenBy} såg en förbättring ({area}): {words}',
  'OutcomeObserved/setback': '{seenBy} såg ett bakslag ({area}): {words}',
  'OutcomeObserved/unintended': '{seenBy} såg en oavsedd effekt ({area}): {words}',
  JourneyRated:
    '{by} sa hur hjälpen var, från 0 till 10. Till hjälp: {helpful}. I rätt tid: {inTime}. På rätt plats: {rightPlace}. På rätt sätt: {rightMeans}[. {words}]',
  CaseClosed: '{who} avslutade ärendet[. Skäl: {why}][. Sammanfattning: {summary}]',
  CaseReopened: '{who} öppnade ärendet igen. {responsible} har ansvaret. Skäl: {why}',
  CaseAccessChanged: '{who} öppnade ärendet för alla i samarbetet[. Skäl: {why}]',
  'CaseAccessChanged/involved': '{who} begränsade ärendet till dem som är med i det[. Skäl: {why}]',
  ConfidentialCaseOpened:
    '{personId} läste ärendet utan att vara med i det[, med tillgång fram till {until}]. Skäl: {reason}',
  NoteAdded: '{who} skrev en anteckning: {text}',
  EntryCorrected: '{who} rättade en post[. Det stod: {was}]. Nu står det: {becomes}. Skäl: {why}',
  CaseErased: '{who} raderade det personliga i ärendet. Skäl: {reason}. Rättslig grund: {legalBasis}',

  // Beslut
  DecisionProposed: '{who} la fram en fråga för beslut: {question}[. Alternativen är {options}]',
  'DecisionProposed/strategic':
    '{who} la fram en strategisk fråga för beslut: {question}[. Alternativen är {options}]',
  PositionStated: '{actorId} stödde förslaget[ {decision}][. {note}]',
  'PositionStated/concern': '{actorId} hade en farhåga om förslaget[ {decision}][. {note}]',
  'PositionStated/object': '{actorId} var emot förslaget[ {decision}][. {note}]',
  'PositionStated/abstain': '{actorId} tog inte ställning till förslaget[ {decision}][. {note}]',
  DecisionMade: '{decidedBy} beslutade {title}: {what}[. Skäl: {why}][. Ses över {reviewOn}]',
  'DecisionMade/overriding':
    '{decidedBy} beslutade {title}, fast {overridden} var emot: {what}[. Skäl: {why}][. Skäl att gå vidare ändå: {overrideReason}][. Ses över {reviewOn}]',
  DecisionInterpreted: '{actorId} läste beslutet[ {decision}] så här: det ska genomföras[. {note}]',
  'DecisionInterpreted/prepare': '{actorId} läste beslutet[ {decision}] så här: det ska förberedas[. {note}]',
  'DecisionInterpreted/first-agreement':
    '{actorId} läste beslutet[ {decision}] så här: det är en första överenskommelse[. {note}]',
  'DecisionInterpreted/information':
    '{actorId} läste beslutet[ {decision}] så här: det är för kännedom[. {note}]',
  DecisionAnchored: '{actorId} förankrade beslutet[ {decision}] hos sig {on}. Var: {where}',
  DecisionReviewed: '{who} såg över beslutet[ {decision}]: {finding}[. Nästa gång: {reviewOn}]',
  DecisionSuperseded: 'Ett nytt beslut[, {by},] ersatte det förra[, {decision}]',
  DecisionRevocationAsked: '{by} bad om att beslutet[ {decision}] ska dras tillbaka. Skäl: {why}',
  DecisionRevoked: '{who} drog tillbaka beslutet[ {decision}]. Skäl: {why}',

  // Åtagande
  CommitmentProposed: '{proposedBy} föreslog att {debtor} lovar {creditor}: {what}[, senast {due}]',
  'CommitmentProposed/conditional':
    '{proposedBy} föreslog att {debtor} lovar {creditor}: {what}[, senast {due}]. Det gäller när något annat är på plats först[: {afterCommitment}][: {afterDecision}][. Det ska vara gjort inom {within} efter det]',
  CommitmentMade: '{debtor} lovade {creditor}: {what}[, senast {due}]',
  'CommitmentMade/conditional':
    '{debtor} lovade {creditor}: {what}[, senast {due}]. Det gäller när något annat är på plats först[: {afterCommitment}][: {afterDecision}][. Det ska vara gjort inom {within} efter det]',
  CommitmentAccepted: '{by} sa ja till löftet[ {commitment}]',
  'CommitmentAccepted/attested':
    '{by} sa ja till löftet[ {commitment}]. {attestedBy} registrerade det åt {by}',
  CommitmentDeclined: '{who} sa nej till löftet[ {commitment}][. Skäl: {why}]',
  'CommitmentDeclined/attested':
    'Svaret på löftet[ {commitment}] blev nej[. Skäl: {why}]. {attestedBy} registrerade det åt den som svarade',
  CommitmentCountered:
    '{by} föreslog något annat[ än {commitment}][: {what}][. Ny tidsfrist: {due}][. Skäl: {why}]',
  CommitmentActivated:
    'Löftet[ {commitment}] började gälla, eftersom villkoret är uppfyllt[. Det ska vara gjort senast {due}]',
  ProgressReported: '{who} rapporterade att det går enligt plan[ med {commitment}][. {note}]',
  'ProgressReported/at-risk': '{who} rapporterade att det kan bli försenat[: {commitment}][. {note}]',
  'ProgressReported/blocked': '{who} rapporterade att något står i vägen[ för {commitment}][. {note}]',
  ChangeProposed:
    '{by} bad att få ändra löftet[ {commitment}][: {what}][. Ny tidsfrist: {due}][. Skäl: {why}]',
  ChangeAgreed: '{by} sa ja till ändringen[ av {commitment}]',
  'ChangeAgreed/attested':
    '{by} sa ja till ändringen[ av {commitment}]. {attestedBy} registrerade det åt {by}',
  'ChangeAgreed/after-due': '{by} sa ja till ändringen[ av {commitment}] efter att tidsfristen hade gått ut',
  'ChangeAgreed/attested-after-due':
    '{by} sa ja till ändringen[ av {commitment}] efter att tidsfristen hade gått ut. {attestedBy} registrerade det åt {by}',
  ChangeRefused: '{by} sa nej till ändringen[ av {commitment}][. Skäl: {why}]',
  FulfilmentReported: '{who} rapporterade att det är gjort[: {commitment}]. Det hände {at}[. {note}]',
  'FulfilmentReported/partial':
    '{who} rapporterade att en del av det är gjord[: {commitment}]. Det hände {at}[. {note}]',
  'FulfilmentReported/attested':
    'Det som utlovades[, {commitment},] är gjort, och det hände {at}[. {note}]. {attestedBy} registrerade det åt den som hade lovat',
  'FulfilmentReported/attested-partial':
    'En del av det som utlovades[, {commitment},] är gjord, och det hände {at}[. {note}]. {attestedBy} registrerade det åt den som hade lovat',
  FulfilmentConfirmed: '{who} bekräftade att det är gjort[: {commitment}][. {words}]',
  'FulfilmentConfirmed/less':
    '{who} godtog det som gjordes, fast det var mindre än utlovat[: {commitment}][. {words}]',
  'FulfilmentConfirmed/attested':
    'Den som fick löftet sa att det är gjort[: {commitment}][. {words}]. {attestedBy} registrerade det åt dem',
  'FulfilmentConfirmed/attested-less':
    'Det som gjordes är godtaget, fast det var mindre än utlovat[: {commitment}][. {words}]. {attestedBy} registrerade det åt den som fick löftet',
  FulfilmentDisputed: '{who} sa att det inte var gjort än[: {commitment}][. Skäl: {why}]',
  'FulfilmentDisputed/attested':
    'Den som fick löftet sa att det inte var gjort än[: {commitment}][. Skäl: {why}]. {attestedBy} registrerade det åt dem',
  CommitmentReleased: '{who} löste den som lovade från löftet[: {commitment}][. Skäl: {why}]',
  'CommitmentReleased/attested':
    'Den som fick löftet löste den som lovade från det[: {commitment}][. Skäl: {why}]. {attestedBy} registrerade det åt dem',
  CommitmentRevoked: '{who} drog tillbaka sitt löfte[: {commitment}][. Skäl: {why}]',
  CommitmentDeclaredBroken:
    '{who} slog fast att löftet inte hölls[: {commitment}][. Skäl: {why}][. Följden blev: {consequence}]',
  'CommitmentDeclaredBroken/attested':
    'Den som fick löftet slog fast att löftet inte hölls[: {commitment}][. Skäl: {why}][. Följden blev: {consequence}]. {attestedBy} registrerade det åt dem',
  CommitmentExpired: 'Löftet[ {commitment}] gäller inte längre, eftersom villkoret föll bort[. Skäl: {why}]',
  CommitmentHandedOn: '{toActor} tog över löftet[ {commitment}]',
  ReleaseAsked: '{who} bad att bli löst från löftet[: {commitment}][. Skäl: {why}]',

  // Överlämning
  HandoverProposed:
    '{from} bad {to} att ta över ärendet[, med svar senast {answerBy}][. Situationen: {situation}]',
  'HandoverProposed/task':
    '{from} bad {to} att ta över en uppgift[, med svar senast {answerBy}][. Situationen: {situation}]',
  ClarificationAsked: '{who} frågade om överlämningen: {question}',
  ClarificationGiven: '{who} svarade på frågan: {answer}',
  HandoverAccepted:
    '{who} tog emot överlämningen[ och sa med egna ord: {readBack}][. Första kontakten ska ske senast {firstContactBy}]',
  'HandoverAccepted/attested':
    'Mottagaren tog emot överlämningen[ och sa med egna ord: {readBack}][. Första kontakten ska ske senast {firstContactBy}]. {attestedBy} registrerade det åt mottagaren',
  HandoverDeclined: '{who} sa nej till överlämningen[. Skäl: {why}]. Ansvaret stannade där det var',
  'HandoverDeclined/attested':
    'Mottagaren sa nej till överlämningen[. Skäl: {why}]. Ansvaret stannade där det var. {attestedBy} registrerade det åt mottagaren',
  HandoverWithdrawn: '{who} drog tillbaka överlämningen[. Skäl: {why}]',
  HandoverVerified: '{who} kontrollerade vad mottagaren hade förstått, och det stämde',
  'HandoverVerified/missed':
    '{who} la till något som saknades i det som mottagaren hade förstått[: {missed}]',
  HandoverLanded: 'Invånaren fick kontakt {firstContactAt}. {confirmedBy} bekräftade det',

  // Frågor
  QuestionAsked: '{who} ställde en fråga om en post: {text}',
  QuestionAnswered: '{who} svarade på en fråga: {text}',

  // Vem som sade det
  StatementConfirmed: '{by} sade att det som hade registrerats åt dem stämmer',
  StatementContested: '{by} sade att det som hade registrerats åt dem inte stämmer. Skäl: {why}',
};
