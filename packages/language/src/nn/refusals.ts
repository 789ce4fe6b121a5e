import type { RefusalTexts } from '../types.ts';

export const refusals: RefusalTexts = {
  // For alle
  'already-exists': 'Dette er alt registrert. Last sida på nytt og sjå om det står der.',
  'not-found': 'Vi finn ikkje dette her. Last sida på nytt og prøv igjen.',
  'in-the-future': 'Tidspunktet er fram i tid. Registrer berre det som har skjedd.',
  'nothing-changes': 'Dette er slik frå før, så ingenting vart endra.',
  'not-a-member': 'Du er ikkje med i dette samarbeidet. Be samarbeidskoordinatoren om å gi deg tilgang.',
  'role-forbids': 'Rolla di i samarbeidet gir ikkje lov til dette. Spør samarbeidskoordinatoren.',
  'not-your-actor':
    'Du representerer ikkje aktøren[ {actor}][ {actorId}][ {actors}]. Vel ein aktør du representerer, eller be ein av representantane deira.',
  'mandate-too-small':
    'Mandatet ditt[ for {actor}] rekk ikkje til dette.[ Det som trengst: {needed}.] Be ein med større mandat, eller få mandatet endra.',
  'actor-not-in-partnership': 'Aktøren[ {actors}] er ikkje med i samarbeidet. Legg til aktøren først.',
  erased: 'Det personlege her er sletta, så det kan ikkje endrast.',

  // Samarbeidet
  'already-takes-part': 'Aktøren[ {actorId}] er alt med i samarbeidet. Du treng ikkje gjere noko.',
  'already-a-member': 'Personen[ {personId}] har alt tilgang. Endre rolla om det er det du vil.',
  'already-represents': 'Personen[ {personId}] representerer aktøren frå før. Endre mandatet i staden.',
  'not-admitted': 'Personen[ {personId}] har ikkje tilgang til samarbeidet. Gi tilgang først.',
  'mandate-for-oneself':
    'Ingen gir seg sjølv eit mandat, eller eit større mandat[, heller ikkje for {actorId}]. Be ein annan om det.',
  'actor-gives-its-own-mandates':
    'Aktøren[ {actorId}] har ein representant som kan avgjere. Be den personen om å oppnemne fleire eller gi eit større mandat.',
  'second-yes-of-another-person':
    'Det trengst eit ja til, frå ein annan enn den som foreslo det eller får det. Be ein annan.',
  'second-yes-of-a-voice-of-its-own':
    'Alle som svarer for aktøren din[ ({actors})], er tekne inn av den som foreslo dette. Ein som er komen inn på annan måte, eller driftsansvarleg, må gi det andre jaet.',
  'second-yes-within':
    'Nokon i samarbeidet kan gi det andre jaet[: {persons}]. Driftsansvarleg gir det berre når ingen andre kan.',
  'second-yes-of-another-actor':
    'Det trengst eit ja til, frå ein som representerer ein annan aktør. Be ein representant for ein annan aktør.',
  'not-a-representative':
    'Personen[ {personId}] representerer ikkje aktøren[ {actorId}]. Vel ein annan, eller oppnemn personen først.',
  'evaluator-represents-nobody':
    'Ein evaluator kan ikkje representere ein aktør. Gi personen ei anna rolle først.',
  'last-coordinator': 'Samarbeidet må ha minst éin samarbeidskoordinator. Gi rolla til ein annan først.',
  'still-represents': 'Personen representerer framleis[ {actors}]. Avslutt det først.',
  'still-holds':
    'Det er framleis løfte, overleveringar eller saker som må få ei løysing. Sei kva som skal skje med kvar av dei, eller vel ein etterfølgjar.',
  'no-such-successor':
    'Etterfølgjaren må representere den same aktøren, og kan ikkje vere den som sluttar. Vel ein annan.',
  'only-for-oneself': 'Dette kan kvar person berre seie for seg sjølv. Be personen om å gjere det.',
  'same-actor': 'Du har valt same aktør to gonger. Vel to ulike.',
  'dates-reversed': 'Sluttdatoen er før startdatoen. Rett datoane.',
  'already-withdrawn': 'Ressursen er alt trekt tilbake.',
  'rule-retired': 'Regelen er ikkje lenger i bruk. Lag ein ny om de treng han.',
  'conflict-settled': 'Målkonflikten har alt fått ei løysing. Registrer ein ny om han har kome tilbake.',

  // Aktør
  'organisation-number-invalid':
    'Nummeret er korkje eit norsk eller eit svensk organisasjonsnummer. Sjekk sifra.',
  'citizen-has-no-number': 'Vi lagrar ikkje noko nummer for innbyggjarar. La feltet stå tomt.',
  'nothing-to-erase': 'Ei verksemd er ikkje ein person, så her er det ikkje noko personleg å slette.',

  // Eigenvurdering
  'assessment-closed': 'Eigenvurderinga er lukka. Svar neste gong de opnar ei.',
  'assessment-still-open': 'Eigenvurderinga er framleis open. Snakk saman når alle har svara og ho er lukka.',
  'closes-in-the-past': 'Siste dag for å svare er alt passert. Vel ein seinare dato.',

  // Sak
  'case/closed': 'Saka er avslutta. Opne ho igjen om meir skal registrerast.',
  'case/not-closed': 'Saka er open frå før.',
  'case/not-involved':
    'Ingen av aktørane du representerer, er med i saka. Be den ansvarlege om å ta dykk med.',
  'case/actor-not-involved': 'Aktøren[ {actors}] er ikkje med i saka. Ta aktøren med i saka først.',
  'case/one-steering-case': 'Samarbeidet har alt si styringssak. Bruk ho, eller opne ei utviklingssak.',
  'case/only-a-coordinator-attests':
    'Berre ein samarbeidskoordinator kan registrere på vegner av andre. Be ein representant for aktøren[ {actor}] om å svare.',
  'case/reason-says-nothing': 'Skriv kva grunnen er, med minst tjue bokstavar.',
  'case/end-has-passed': 'Slutten er alt passert. Vel eit tidspunkt som kjem.',
  'case/consent-too-long': 'Eit samtykke kan vare i høgst to år. Vel ein tidlegare dag.',
  'case/end-too-far': 'Saka kan opnast i høgst ei veke. Vel eit tidlegare tidspunkt.',
  'case/only-a-coordinator':
    'Berre ein samarbeidskoordinator kan gjere dette. Spør samarbeidskoordinatoren i samarbeidet.',
  'case/not-the-responsible':
    'Berre aktøren som har ansvaret for saka, eller ein samarbeidskoordinator, kan gjere dette.',
  'case/responsible-cannot-stand-down':
    'Aktøren[ {actor}] har ansvaret for saka. Overlever saka til ein annan først.',
  'case/actor-holds-open':
    'Aktøren[ {actor}] har framleis noko ope i saka[: {commitments}]. Gjer det ferdig, eller overlever det først.',
  'case/remainders-missing':
    'Noko er framleis ope i saka[: {commitments}]. Sei kva som skal skje med kvart løfte og kvar overlevering.',
  'case/remainder-does-not-fit':
    'Det du valde, passar ikkje for det som er ope. Vel noko anna[ enn «{becomes}»].',
  'case/remainder-twice': 'Du har sett opp det same to gonger. Fjern det eine.',
  'case/unknown-stage': 'Samarbeidet har eigne fasar[: {stages}]. Vel ein av dei.',
  'case/not-a-journey': 'Berre eit tenesteforløp kan vurderast slik.',
  'case/facts-in-order':
    'Noko som skjedde seinare[ ({at})], er alt registrert om dette. Oppgi eit tidspunkt som ikkje er før det.',
  'case/step-of-whom': 'Vel òg aktøren som personen gjorde dette for.',
  'case/scores-are-their-own':
    'Kvar deltakar seier sjølv kor mykje møtet gav. Berre ein samarbeidskoordinator kan registrere det andre sa[: {persons}].',
  'case/scored-by-absent':
    'Berre dei som var med på møtet[, og ikkje {persons},] kan seie korleis det var. Sjekk kven som er førte opp.',
  'case/consent-withdrawn': 'Samtykket er alt trekt tilbake.',
  'case/not-who-consented': 'Berre den som gav samtykket, kan trekkje det tilbake.',
  'case/not-confidential': 'Du har alt tilgang til saka. Du treng ikkje oppgi grunn.',
  'case/basis-not-listed': 'Lista til samarbeidet har ikkje dette grunnlaget i bruk. Vel eit anna.',
  'case/basis-opens-no-reading': 'Dette grunnlaget gir ingen plass i saka. Vel eit som opnar for lesing.',
  'case/already-involved': 'Aktøren[ {actor}] er alt med i saka.',
  'case/entry-not-yours':
    'Dette er orda til nokon andre. Berre dei kan rette orda sine. Registrer det rette som noko nytt, eller spør dei.',
  'case/open-before-erasing':
    'Noko er framleis ope i saka[: {commitments}]. Avslutt det før saka blir sletta.',
  'case/steering-stays': 'Styringssaka høyrer til samarbeidet. Ho kan verken avsluttast eller slettast.',
  'case/field-not-correctable': 'Dette feltet kan ikkje rettast. Registrer det rette som noko nytt.',
  'case/correction-does-not-fit': 'Den nye verdien passar ikkje i feltet. Sjekk kva du har skrive.',

  // Avgjerd
  'decision/not-open': 'Spørsmålet er ikkje lenger til avgjerd. Last sida på nytt og sjå kva som skjedde.',
  'decision/not-in-force':
    'Avgjerda gjeld ikkje: ho er ikkje teken, eller ho er erstatta eller trekt tilbake.',
  'decision/level-differs':
    'Framlegget vart lagt fram på eit anna nivå[: {level}]. Bruk same nivå, eller legg fram eit nytt framlegg.',
  'decision/nobody-may-decide':
    'Ei strategisk avgjerd krev at kvar aktør har ein representant som kan avgjere. Det manglar[ hos {actors}]. Få mandatet endra, eller vent.',
  'decision/not-a-decider':
    'Berre aktørane som avgjer[, {deciders},] eller ein samarbeidskoordinator kan registrere dette.',
  'decision/objection-stands':
    'Nokon er imot[: {actors}]. Finn ei løysing saman, eller skriv kvifor de går vidare likevel.',
  'decision/nothing-to-override':
    'Ingen er imot, så det trengst ingen grunn til å gå vidare likevel. La feltet stå tomt.',
  'decision/not-the-actor':
    'Berre aktøren sjølv, eller ein samarbeidskoordinator som registrerer på vegner av han, kan seie dette.',
  'decision/supersedes-itself': 'Ei avgjerd kan ikkje erstatte seg sjølv. Vel den nye avgjerda.',

  // Forplikting
  'commitment/owes-itself': 'Ein aktør kan ikkje love noko til seg sjølv. Vel to ulike aktørar.',
  'commitment/not-the-debtor': 'Berre den som har lova dette, kan seie det. Be dei om å gjere det.',
  'commitment/not-the-creditor': 'Berre den som fekk løftet, kan seie dette. Be dei om å gjere det.',
  'commitment/not-a-party': 'Berre den som lovar, eller den som får løftet, kan seie dette.',
  'commitment/not-your-turn': 'No er det den andre sida[, {actor},] som skal svare. Vent på svaret.',
  'commitment/say-for-whom': 'Du representerer begge sider. Vel kven du snakkar for no.',
  'commitment/not-binding': 'Løftet er berre foreslått. Vent til den som lovar, har sagt ja.',
  'commitment/already-binding': 'Løftet gjeld alt. Be om ei endring om noko skal vere annleis.',
  'commitment/ended': 'Løftet er avslutta. Lag eit nytt om det trengst.',
  'commitment/waits-for-condition': 'Løftet ventar på at noko anna skal kome på plass først.',
  'commitment/not-reported': 'Ingen har meldt at det er gjort enno.',
  'commitment/under-fulfilment':
    'Det er meldt at noko av dette er gjort. No kan de berre melde framdrift, stadfeste eller bli einige om ei endring.',
  'commitment/part-is-not-whole':
    'Berre noko av det er meldt gjort. Godta det som mindre enn lova, eller sei kva som manglar.',
  'commitment/fulfilled-before-said': 'Løftet vart først gitt[ {at}]. Det kan ikkje vere halde før det.',
  'commitment/told-due-too-early':
    'Fristen[ {due}] er frå før saka vart oppretta, eller før aktøren vart med. Då må aktøren seie det sjølv.',
  'commitment/due-before-made': 'Fristen[ {due}] er før dette vart sagt. Vel ein seinare dato.',
  'commitment/two-due-dates': 'Du har sett to fristar. Vel anten ein dato eller eit tal dagar.',
  'commitment/condition-names-nothing': 'Sei kva som må vere på plass først: eit løfte eller ei avgjerd.',
  'commitment/condition-unknown': 'Det som skal vere på plass først, finst ikkje i saka. Vel noko frå saka.',
  'commitment/condition-cannot-come-about':
    'Det som skulle vere på plass først, kjem ikkje. Vel noko anna, eller fjern vilkåret.',
  'commitment/condition-can-still-come-about':
    'Det løftet ventar på, kan framleis kome på plass. Vent, eller bli einige om noko anna.',
  'commitment/no-condition': 'Løftet har ikkje noko vilkår, så det kan ikkje falle bort på denne måten.',
  'commitment/no-change-proposed':
    'Ingen har bede om å endre dette løftet. Last sida på nytt og sjå kva som skjedde.',
  'commitment/change-pending': 'Den andre sida har bede om ei endring. Svar på ho først.',
  'commitment/not-due-yet': 'Fristen er ikkje ute enno[: {due}]. Vent til han er ute, eller snakk saman.',
  'commitment/no-due-date': 'Løftet har ingen frist. Bli einige om ein frist først.',
  'commitment/reason-missing': 'Skriv ein grunn, så dei andre forstår.',

  // Overlevering
  'handover/to-itself': 'Ein aktør kan ikkje overlevere til seg sjølv. Vel ein annan mottakar.',
  'handover/not-the-sender': 'Berre den som overleverer, kan seie dette.',
  'handover/not-the-receiver': 'Berre mottakaren kan seie dette.',
  'handover/not-responsible': 'Berre aktøren som har ansvaret for saka, kan overlevere ho.',
  'handover/already-pending':
    'Saka er alt tilboden ein annan[, {to},] som ikkje har svara. Vent på svaret, eller trekk tilbake tilbodet.',
  'handover/dispositions-missing': 'Sei kva som skal skje med kvart ope løfte[: {commitments}].',
  'handover/disposition-twice': 'Same løfte er sett opp to gonger. Fjern det eine.',
  'handover/not-the-senders':
    'Dette er ikkje opne løfte hos den som overleverer[: {commitments}]. Fjern dei frå lista.',
  'handover/would-owe-itself':
    'Mottakaren er den som har fått desse løfta[: {commitments}]. Dei kan ikkje flyttast dit. Vel noko anna for dei.',
  'handover/answer-by-too-early': 'Svarfristen er før i dag. Vel ein seinare dato.',
  'handover/situation-missing': 'Fortel mottakaren korleis situasjonen er.',
  'handover/read-back-missing': 'Skriv med eigne ord kva de har teke imot.',
  'handover/reason-missing': 'Skriv ein grunn, så dei andre forstår.',
  'handover/answered': 'Overleveringa har alt fått svar eller er trekt tilbake. Last sida på nytt.',
  'handover/not-accepted': 'Overleveringa er ikkje teken imot enno. Vent på svaret.',
  'handover/nothing-asked': 'Mottakaren har ikkje noko spørsmål som ventar på svar.',
  'handover/missed-what': 'Skriv kva som mangla. Om ingenting mangla, la feltet stå tomt.',
  'handover/not-a-witness':
    'Berre mottakaren, den som stadfestar, eller ein samarbeidskoordinator kan registrere dette.',

  // Spørsmål
  'question/answered': 'Spørsmålet har alt fått svar. Still eit nytt om du lurer på meir.',

  'commitment/told-when-due':
    'Fristen var ute då løftet vart skrive ned, og aktøren har ikkje sagt om det stemmer. Vent på svaret.',
  'commitment/contested':
    'Løftet er omstridt: dei det vart registrert på vegner av, seier at det ikkje stemmer. Løftet må gjevast på nytt.',
  'word/how-missing':
    'Du registrerer på vegner av nokon andre[: {actors}]. Sei korleis dei sa det: i eit møte, på telefon, i brev eller i ei melding.',
  'word/only-own': 'Dette må aktøren seie sjølv[: {actors}].',
  'word/said-otherwise': 'Aktøren[ {actors}] har sagt at dette ikkje stemmer. Då må aktøren seie det sjølv.',
  'word/nothing-told': 'Her er det ikkje registrert noko på vegner av ein aktør du representerer.',
  'word/say-for-whom':
    'Det er registrert på vegner av fleire aktørar du representerer[: {actors}]. Vel kven du svarar for.',
  'word/settled': 'Aktøren har allereie sagt om dette stemmer.',
  'word/recorded-by-you': 'Du registrerte dette sjølv. Ein annan representant må seie om det stemmer.',
};
