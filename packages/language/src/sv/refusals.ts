import type { RefusalTexts } from '../types.ts';

export const refusals: RefusalTexts = {
  // För alla
  'already-exists': 'Det här är redan registrerat. Ladda om sidan och se om det finns där.',
  'not-found': 'Vi hittar inte det här. Ladda om sidan och försök igen.',
  'in-the-future': 'Tidpunkten ligger i framtiden. Registrera bara det som har hänt.',
  'nothing-changes': 'Det är redan så, så inget ändrades.',
  'not-a-member': 'Du är inte med i det här samarbetet. Be samordnaren att ge dig tillgång.',
  'role-forbids': 'Din roll i samarbetet tillåter inte det här. Fråga samordnaren.',
  'not-your-actor':
    'Du representerar inte aktören[ {actor}][ {actorId}][ {actors}]. Välj en aktör som du representerar, eller be någon av deras representanter.',
  'mandate-too-small':
    'Ditt mandat[ för {actor}] räcker inte till det här.[ Det som krävs: {needed}.] Be någon med större mandat, eller få mandatet ändrat.',
  'actor-not-in-partnership': 'Aktören[ {actors}] är inte med i samarbetet. Lägg till aktören först.',
  erased: 'Det personliga här är raderat, så det går inte att ändra.',

  // Samverkan
  'already-takes-part': 'Aktören[ {actorId}] är redan med i samarbetet. Du behöver inte göra något.',
  'already-a-member': 'Personen[ {personId}] har redan tillgång. Ändra rollen om det är det du vill.',
  'already-represents': 'Personen[ {personId}] representerar redan aktören. Ändra mandatet i stället.',
  'not-admitted': 'Personen[ {personId}] har inte tillgång till samarbetet. Ge tillgång först.',
  'mandate-for-oneself':
    'Ingen ger sig själv ett mandat, eller ett större mandat[, inte heller för {actorId}]. Be någon annan om det.',
  'actor-gives-its-own-mandates':
    'Aktören[ {actorId}] har en representant som kan besluta. Be den personen att utse fler eller ge ett större mandat.',
  'second-yes-of-another-person':
    'Det behövs ett ja till, från någon annan än den som föreslog det eller får det. Be någon annan.',
  'second-yes-of-a-voice-of-its-own':
    'Alla som representerar din aktör[ ({actors})] har tagits in av den som föreslog detta. Någon som kommit in på annat sätt, eller driftsansvarig, måste ge det andra jaet.',
  'second-yes-within':
    'Någon i samarbetet kan ge det andra jaet[: {persons}]. Driftsansvarig ger det bara när ingen annan kan.',
  'second-yes-of-another-actor':
    'Det behövs ett ja till, från någon som representerar en annan aktör. Be en representant för en annan aktör.',
  'not-a-representative':
    'Personen[ {personId}] representerar inte aktören[ {actorId}]. Välj någon annan, eller utse personen först.',
  'evaluator-represents-nobody':
    'En utvärderare kan inte representera en aktör. Ge personen en annan roll först.',
  'last-coordinator': 'Samarbetet måste ha minst en samordnare. Ge rollen till någon annan först.',
  'still-represents': 'Personen representerar fortfarande[ {actors}]. Avsluta det först.',
  'still-holds':
    'Det finns fortfarande löften, överlämningar eller ärenden som behöver en lösning. Säg vad som ska hända med var och en, eller välj en efterträdare.',
  'no-such-successor':
    'Efterträdaren måste representera samma aktör och kan inte vara den som slutar. Välj någon annan.',
  'only-for-oneself': 'Det här kan var och en bara säga för sig själv. Be personen att göra det.',
  'same-actor': 'Du har valt samma aktör två gånger. Välj två olika.',
  'dates-reversed': 'Den sista dagen ligger före den första. Rätta datumen.',
  'already-withdrawn': 'Resursen är redan tillbakadragen.',
  'rule-retired': 'Regeln används inte längre. Skapa en ny om ni behöver den.',
  'conflict-settled': 'Målkonflikten har redan fått en lösning. Registrera en ny om den har kommit tillbaka.',

  // Aktör
  'organisation-number-invalid':
    'Numret är varken ett norskt eller ett svenskt organisationsnummer. Kontrollera siffrorna.',
  'citizen-has-no-number': 'Vi sparar inget nummer för invånare. Lämna fältet tomt.',
  'nothing-to-erase': 'En organisation är ingen person, så här finns inget personligt att radera.',

  // Självskattning
  'assessment-closed': 'Självskattningen är stängd. Svara nästa gång ni öppnar en.',
  'assessment-still-open':
    'Självskattningen är fortfarande öppen. Prata när alla har svarat och den är stängd.',
  'closes-in-the-past': 'Sista dagen att svara har redan passerat. Välj ett senare datum.',

  // Ärende
  'case/closed': 'Ärendet är avslutat. Öppna det igen om mer ska registreras.',
  'case/not-closed': 'Ärendet är redan öppet.',
  'case/not-involved':
    'Ingen av aktörerna som du representerar är med i ärendet. Be den ansvariga att ta med er.',
  'case/actor-not-involved': 'Aktören[ {actors}] är inte med i ärendet. Ta med aktören i ärendet först.',
  'case/one-steering-case':
    'Samarbetet har redan sitt styrningsärende. Använd det, eller öppna ett utvecklingsärende.',
  'case/only-a-coordinator-attests':
    'Bara en samordnare kan registrera åt andra. Be en representant för aktören[ {actor}] att svara.',
  'case/reason-says-nothing': 'Skriv vad skälet är, med minst tjugo bokstäver.',
  'case/end-has-passed': 'Slutet har redan passerat. Välj en tidpunkt som kommer.',
  'case/consent-too-long': 'Ett samtycke kan gälla i högst två år. Välj en tidigare dag.',
  'case/end-too-far': 'Ärendet kan öppnas i högst en vecka. Välj en tidigare tidpunkt.',
  'case/only-a-coordinator': 'Bara en samordnare kan göra det här. Fråga samordnaren i samarbetet.',
  'case/not-the-responsible':
    'Bara aktören som har ansvaret för ärendet, eller en samordnare, kan göra det här.',
  'case/responsible-cannot-stand-down':
    'Aktören[ {actor}] har ansvaret för ärendet. Överlämna ärendet till någon annan först.',
  'case/actor-holds-open':
    'Aktören[ {actor}] har fortfarande något öppet i ärendet[: {commitments}]. Gör det klart, eller överlämna det först.',
  'case/remainders-missing':
    'Något är fortfarande öppet i ärendet[: {commitments}]. Säg vad som ska hända med varje löfte och varje överlämning.',
  'case/remainder-does-not-fit':
    'Det du valde passar inte för det som är öppet. Välj något annat[ än ”{becomes}”].',
  'case/remainder-twice': 'Du har tagit upp samma sak två gånger. Ta bort den ena.',
  'case/unknown-stage': 'Samarbetet har egna faser[: {stages}]. Välj en av dem.',
  'case/not-a-journey': 'Bara ett individärende kan bedömas så här.',
  'case/facts-in-order':
    'Något som hände senare[ ({at})] är redan registrerat om detta. Ange en tidpunkt som inte är före det.',
  'case/step-of-whom': 'Välj också den aktör som personen gjorde det här för.',
  'case/scores-are-their-own':
    'Varje deltagare säger själv hur mycket mötet gav. Bara en samverkanskoordinator kan registrera vad andra sa[: {persons}].',
  'case/scored-by-absent':
    'Bara de som var med på mötet[, och inte {persons},] kan säga hur det var. Kontrollera vilka som är upptagna.',
  'case/consent-withdrawn': 'Samtycket är redan återkallat.',
  'case/not-who-consented': 'Bara den som gav samtycket kan återkalla det.',
  'case/not-confidential': 'Du har redan tillgång till ärendet. Du behöver inte ange något skäl.',
  'case/basis-not-listed': 'Samarbetets lista har inte den grunden i bruk. Välj en annan.',
  'case/basis-opens-no-reading': 'Den grunden ger ingen plats i ärendet. Välj en som öppnar för läsning.',
  'case/already-involved': 'Aktören[ {actor}] är redan med i ärendet.',
  'case/entry-not-yours':
    'Det här är någon annans ord. Bara de kan rätta dem. Registrera det rätta som något nytt, eller fråga dem.',
  'case/open-before-erasing':
    'Något är fortfarande öppet i ärendet[: {commitments}]. Avsluta det innan ärendet raderas.',
  'case/steering-stays': 'Styrgruppens ärende går varken att avsluta eller radera.',
  'case/field-not-correctable': 'Det här fältet går inte att rätta. Registrera det rätta som något nytt.',
  'case/correction-does-not-fit': 'Det nya värdet passar inte i fältet. Kontrollera vad du har skrivit.',

  // Beslut
  'decision/not-open': 'Frågan väntar inte längre på beslut. Ladda om sidan och se vad som hände.',
  'decision/not-in-force':
    'Beslutet gäller inte: det är inte fattat, eller det är ersatt eller tillbakadraget.',
  'decision/level-differs':
    'Förslaget lades fram på en annan nivå[: {level}]. Använd samma nivå, eller lägg fram ett nytt förslag.',
  'decision/nobody-may-decide':
    'Ett strategiskt beslut kräver att varje aktör har en representant som får besluta. Det saknas[ hos {actors}]. Få mandatet ändrat, eller vänta.',
  'decision/not-a-decider':
    'Bara aktörerna som beslutar[, {deciders},] eller en samordnare kan registrera det här.',
  'decision/objection-stands':
    'Någon är emot[: {actors}]. Hitta en lösning tillsammans, eller skriv varför ni går vidare ändå.',
  'decision/nothing-to-override':
    'Ingen är emot, så det behövs inget skäl att gå vidare ändå. Lämna fältet tomt.',
  'decision/not-the-actor':
    'Bara aktören själv, eller en samordnare som registrerar åt den, kan säga det här.',
  'decision/supersedes-itself': 'Ett beslut kan inte ersätta sig självt. Välj det nya beslutet.',

  // Åtagande
  'commitment/owes-itself': 'En aktör kan inte lova sig själv något. Välj två olika aktörer.',
  'commitment/not-the-debtor': 'Bara den som har lovat det här kan säga det. Be dem att göra det.',
  'commitment/not-the-creditor': 'Bara den som fick löftet kan säga det här. Be dem att göra det.',
  'commitment/not-a-party': 'Bara den som lovar, eller den som får löftet, kan säga det här.',
  'commitment/not-your-turn': 'Nu är det den andra sidan[, {actor},] som ska svara. Vänta på svaret.',
  'commitment/say-for-whom': 'Du representerar båda sidor. Välj vem du talar för nu.',
  'commitment/not-binding': 'Löftet är bara föreslaget. Vänta tills den som ska göra det har sagt ja.',
  'commitment/already-binding': 'Löftet gäller redan. Be om en ändring om något ska vara annorlunda.',
  'commitment/ended': 'Löftet är avslutat. Skapa ett nytt om det behövs.',
  'commitment/waits-for-condition': 'Löftet väntar på att något annat ska komma på plats först.',
  'commitment/not-reported': 'Ingen har rapporterat att det är gjort än.',
  'commitment/under-fulfilment':
    'Det är rapporterat att en del av det här är gjord. Nu kan ni bara rapportera läget, bekräfta eller enas om en ändring.',
  'commitment/part-is-not-whole':
    'Bara en del är rapporterad som gjord. Godta det som mindre än utlovat, eller säg vad som saknas.',
  'commitment/fulfilled-before-said': 'Löftet gavs först[ {at}]. Det kan inte vara hållet före det.',
  'commitment/told-due-too-early':
    'Datumet[ {due}] ligger före det att ärendet öppnades eller aktören kom med. Då måste aktören säga det själv.',
  'commitment/due-before-made':
    'Tidsfristen[ {due}] ligger före dagen då det här sades. Välj ett senare datum.',
  'commitment/two-due-dates': 'Du har satt två tidsfrister. Välj antingen ett datum eller ett antal dagar.',
  'commitment/condition-names-nothing': 'Säg vad som måste vara på plats först: ett löfte eller ett beslut.',
  'commitment/condition-unknown':
    'Det som ska vara på plats först finns inte i ärendet. Välj något från ärendet.',
  'commitment/condition-cannot-come-about':
    'Det som skulle vara på plats först kommer inte. Välj något annat, eller ta bort villkoret.',
  'commitment/condition-can-still-come-about':
    'Det som löftet väntar på kan fortfarande komma på plats. Vänta, eller enas om något annat.',
  'commitment/no-condition': 'Löftet har inget villkor, så det kan inte falla bort på det här sättet.',
  'commitment/no-change-proposed':
    'Ingen har bett att få ändra det här löftet. Ladda om sidan och se vad som hände.',
  'commitment/change-pending': 'Den andra sidan har bett om en ändring. Svara på den först.',
  'commitment/not-due-yet':
    'Tidsfristen har inte gått ut än[: {due}]. Vänta tills den har gått ut, eller prata med varandra.',
  'commitment/no-due-date': 'Löftet har ingen tidsfrist. Enas om en tidsfrist först.',
  'commitment/reason-missing': 'Skriv ett skäl, så att de andra förstår.',

  // Överlämning
  'handover/to-itself': 'En aktör kan inte överlämna till sig själv. Välj en annan mottagare.',
  'handover/not-the-sender': 'Bara den som överlämnar kan säga det här.',
  'handover/not-the-receiver': 'Bara mottagaren kan säga det här.',
  'handover/not-responsible': 'Bara aktören som har ansvaret för ärendet kan överlämna det.',
  'handover/already-pending':
    'Ärendet är redan erbjudet till någon annan[, {to},] som inte har svarat. Vänta på svaret, eller dra tillbaka erbjudandet.',
  'handover/dispositions-missing': 'Säg vad som ska hända med varje öppet löfte[: {commitments}].',
  'handover/disposition-twice': 'Samma löfte finns med två gånger. Ta bort det ena.',
  'handover/not-the-senders':
    'Det här är inte öppna löften hos den som överlämnar[: {commitments}]. Ta bort dem från listan.',
  'handover/would-owe-itself':
    'Mottagaren är den som har fått dessa löften[: {commitments}]. De kan inte flyttas dit. Välj något annat för dem.',
  'handover/answer-by-too-early': 'Tidsfristen för svaret ligger före i dag. Välj ett senare datum.',
  'handover/situation-missing': 'Berätta för mottagaren hur situationen är.',
  'handover/read-back-missing': 'Skriv med egna ord vad ni har tagit emot.',
  'handover/reason-missing': 'Skriv ett skäl, så att de andra förstår.',
  'handover/answered': 'Överlämningen är redan besvarad eller tillbakadragen. Ladda om sidan.',
  'handover/not-accepted': 'Överlämningen är inte mottagen än. Vänta på svaret.',
  'handover/nothing-asked': 'Mottagaren har ingen obesvarad fråga.',
  'handover/missed-what': 'Skriv vad som saknades. Om inget saknades, lämna fältet tomt.',
  'handover/not-a-witness': 'Bara mottagaren, den som bekräftar eller en samordnare kan registrera det här.',

  // Frågor
  'question/answered': 'Frågan har redan fått svar. Ställ en ny om du undrar över mer.',

  'commitment/told-when-due':
    'Tidsfristen hade gått ut när löftet skrevs ned, och den som ska ha gett det har inte sagt om det stämmer. Vänta på svaret.',
  'commitment/contested': 'Den som ska ha gett löftet säger att det inte stämmer. Löftet måste ges på nytt.',
  'word/how-missing':
    'Du registrerar åt någon annan[: {actors}]. Säg hur de sade det: i ett möte, på telefon, i brev eller i ett meddelande.',
  'word/only-own': 'Det här måste aktören säga[: {actors}].',
  'word/said-otherwise': 'Aktören[ {actors}] har sagt att det här inte stämmer. Då måste aktören säga det.',
  'word/nothing-told': 'Här har inget registrerats åt en aktör som du representerar.',
  'word/say-for-whom':
    'Det har registrerats åt flera aktörer som du representerar[: {actors}]. Välj vem du svarar åt.',
  'word/settled': 'Aktören har redan sagt om det här stämmer.',
  'word/recorded-by-you': 'Du registrerade det här. En annan representant måste säga om det stämmer.',
};
