import type { FaultTexts } from '../types.ts';

export const faults: FaultTexts = {
  'request/invalid': 'Något är inte rätt ifyllt. Se på fälten som är markerade och försök igen.',
  'request/too-large': 'Det här är för stort att skicka. Gör det kortare, eller dela upp det.',
  'request/not-json': 'Tjänsten kunde inte läsa det som skickades. Ladda om sidan och försök igen.',
  'request/wrong-origin':
    'Det här kom från en annan sida än Handslag och stoppades därför. Öppna Handslag på nytt.',
  'request/rate-limited': 'Det blev många försök på kort tid. Vänta lite och försök igen.',
  'request/no-such-route': 'Det finns ingen sådan sida eller adress. Kontrollera länken.',
  'request/wrong-method':
    'Tjänsten tar inte emot den här typen av förfrågan här. Ladda om sidan och försök igen.',
  'session/none': 'Du är inte inloggad. Logga in, så kan du fortsätta.',
  'session/wrong-credentials': 'E-postadressen eller lösenordet är fel. Kontrollera båda och försök igen.',
  'session/second-factor':
    'Ditt konto har en extra bekräftelse. Skriv koden från appen eller en av reservkoderna, eller använd din passnyckel.',
  'session/second-factor-required':
    'Din roll här kräver en extra bekräftelse. Lägg till en passnyckel eller en app på kontosidan och logga in med den.',
  'session/confirm': 'Skriv ditt lösenord eller en kod igen, så kan du fortsätta.',
  'password/weak':
    'Det här lösenordet är lätt att gissa. Välj ett längre, till exempel fyra ord som inte hör ihop.',
  'address/unusable': 'Den här adressen kan inte användas här. Kontrollera den eller välj en annan.',
  'account/exists': 'Den här adressen har redan ett konto. Logga in på det och öppna länken igen.',
  'account/too-many': 'Du har så många av dessa som en person kan ha. Ta bort en som du inte använder.',
  'founding/not-yours':
    'Bara de som driftansvarig har valt kan starta ett samarbete här. Fråga driftansvarig.',
  'second-factor/wrong': 'Koden eller passnyckeln stämmer inte. Försök igen.',
  'set-up/done': 'Det första kontot är redan skapat. Logga in, eller be samordnaren om en inbjudan.',
  'link/invalid': 'Länken är använd eller har gått ut. Be om en ny.',
  'access/forbidden': 'Din roll tillåter inte det här. Fråga samordnaren.',
  'access/not-found':
    'Här finns inget som du har tillgång till. Kontrollera länken, eller fråga samordnaren.',
  'conflict/changed': 'Någon ändrade det här medan du tittade på det. Läs det på nytt och bestäm dig igen.',
  'conflict/condition-required': 'Din sida är inte uppdaterad. Ladda om den och försök igen.',
  'idempotency/other-request':
    'Det här är redan skickat med ett annat innehåll. Ladda om sidan och försök igen.',
  'idempotency/missing': 'Det du skickade kom inte fram. Ladda om sidan och försök igen.',
  'server/overloaded': 'Många använder Handslag just nu. Vänta lite och försök igen.',
  'server/store-unavailable': 'Vi kan inte spara just nu, och inget sparades. Försök igen om en stund.',
  'server/broken':
    'Något är fel hos oss. Ladda om sidan och se om det du registrerade finns där innan du försöker igen.',
};
