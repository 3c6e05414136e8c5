// Made from the pages beside it by `npm run generate`. Change those files, not this one.
export const EXPLANATIONS = {
  'unknown-character': {
    meaning: {
      sv: 'Språket har bara några få tecken: bokstäver, siffror, klamrar, parenteser och räknetecken. Allt som patienten läser står inom citattecken, och där får alla tecken finnas.\n\nVanligast är att en text är klistrad från ett ordbehandlingsprogram, som gör citattecknen runda. Skriv dem raka. Redigeraren kan byta dem åt dig.',
      en: 'The language has only a few characters: letters, digits, braces, parentheses and signs to compute with. Everything that the patient reads stands in quotation marks, and there every character is allowed.\n\nMost often a text was pasted from a word processor, which makes the quotation marks curly. Write them straight. The editor can change them for you.',
    },
    example: {
      fails: 'form somn ”Sömn” {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
      passes: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  'open-text': {
    meaning: {
      sv: 'Ett citattecken börjar en text och nästa avslutar den. När ett saknas går det inte att veta vad på raden som patienten ska läsa och vad som hör till programmet.\n\nFelet märks i slutet av raden, men citattecknet kan saknas tidigare på den. Läs raden från början.',
      en: 'One quotation mark begins a text and the next one ends it. When one is missing, nobody can tell what on the line the patient is to read and what belongs to the program.\n\nThe fault shows at the end of the line, but the missing mark may belong earlier. Read the line from its beginning.',
    },
    example: {
      fails: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?\n}\n',
      passes: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  unexpected: {
    meaning: {
      sv: 'Det som står här passar inte på den här platsen. Ofta är ett ord felstavat, eller så saknas en text eller ett ord strax före.\n\nResten av programmet läses ändå, så att fler fel kan visas samtidigt. Rätta det första först: de andra kan försvinna av sig själva.',
      en: 'What stands here does not fit in this place. Often a word is misspelt, or a text or a word is missing just before it.\n\nThe rest of the program is read anyway, so that other faults can be shown at the same time. Mend the first one first: the others may go away by themselves.',
    },
    example: {
      fails: 'form somn "Sömn" {\n  ask natt scael 0..10 "Hur sov du?"\n}\n',
      passes: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  'open-brace': {
    meaning: {
      sv: 'Klamrarna { och } visar vad som hör ihop: frågorna till sitt formulär, sidorna till sin modul. Varje { har en } som hör till.\n\nLåt } stå på en egen rad, lika långt in som raden med {. Då syns det direkt om någon saknas.',
      en: 'The braces { and } show what belongs together: questions to their form, pages to their module. Every { has a } of its own.\n\nLet } stand on a line of its own, as far in as the line with {. Then it shows at once if one is missing.',
    },
    example: {
      fails: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n\nschedule {\n  give somn daily\n}\n',
      passes: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give somn daily\n}\n',
    },
  },
  'open-comment': {
    meaning: {
      sv: 'Det som står mellan /* och */ är en anteckning till den som skriver programmet. Patienten ser den aldrig. Utan */ räknas resten av filen som anteckning, och då försvinner allt som står där.\n\nEn kort anteckning är enklare att skriva efter //. Den slutar med raden.',
      en: 'What stands between /* and */ is a note to those who write the program. The patient never sees it. Without */ the rest of the file counts as the note, and everything there disappears.\n\nA short note is easier to write after //. It ends with the line.',
    },
    example: {
      fails: 'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\n/* Frågan är prövad på fem patienter.\n',
      passes:
        'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\n/* Frågan är prövad på fem patienter. */\n',
    },
  },
  'bad-literal': {
    meaning: {
      sv: 'Det här ser ut som ett klockslag, ett datum eller ett tal, men något sådant finns inte. Den 30 februari kommer aldrig, och midnatt skrivs 00:00.\n\nLykta räknar exakt. Därför har tal en gräns: under en miljard och högst sex decimaler.',
      en: 'This looks like a time of day, a date or a number, but there is no such thing. The thirtieth of February never comes, and midnight is written 00:00.\n\nLykta computes exactly. That is why numbers have a limit: below a billion, and at most six decimals.',
    },
    example: {
      fails:
        'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give somn daily at 24:00\n}\n',
      passes:
        'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give somn daily at 00:00\n}\n',
    },
  },
  'stated-twice': {
    meaning: {
      sv: 'Samma sak är sagd två gånger på samma ställe. Säger raderna olika går det inte att veta vilken som gäller för patienten, och därför får det bara finnas en.',
      en: 'The same thing is said twice in the same place. If the two differ, nobody can tell which one holds for the patient, so there may be only one.',
    },
    example: {
      fails:
        'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?" {\n    help "Tänk på den senaste natten."\n    help "Tänk på den senaste veckan."\n  }\n}\n',
      passes:
        'form somn "Sömn" {\n  ask natt scale 0..10 "Hur sov du?" {\n    help "Tänk på den senaste natten."\n  }\n}\n',
    },
  },
  'unknown-name': {
    meaning: {
      sv: 'Namnet används, men ingenting i programmet heter så. Oftast är det felstavat. Stora och små bokstäver räknas som olika.\n\nHör namnet till ett instrument ur biblioteket behöver programmet också en rad som use instrument phq9.',
      en: 'The name is used, but nothing in the program has that name. Mostly it is misspelt. Capital and small letters count as different.\n\nIf the name belongs to an instrument of the library, the program also needs a line such as use instrument phq9.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbk daily\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily\n}\n',
    },
  },
  'duplicate-id': {
    meaning: {
      sv: 'Två saker av samma slag har samma namn. Svar och resultat sparas under namnet i många år, så två frågor med samma namn skulle blandas ihop i patientens journal.\n\nByt namn på den nya, inte på den som redan används: den gamla kan ha svar.',
      en: "Two things of the same kind have the same name. Answers and results are stored under the name for many years, so two questions with one name would be mixed up in the patient's record.\n\nRename the new one, not the one already in use: the old one may have answers.",
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask natt scale 0..10 "Hur pigg är du?"\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask pigg scale 0..10 "Hur pigg är du?"\n}\n',
    },
  },
  'no-program': {
    meaning: {
      sv: 'Ett program är en mapp, och i en av filerna står vad programmet är: namn, syfte, vem som äger det, på vilka villkor det får användas och hur länge uppgifterna bevaras. Utan det kan ingen ta ansvar för det, och det går inte att ge ut.',
      en: 'A program is a folder, and one of the files says what the program is: its name, its purpose, who owns it, on what terms it may be used and how long the records are kept. Without that nobody can answer for it, and it cannot be published.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n\nform dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  'several-programs': {
    meaning: {
      sv: 'Alla filer i mappen hör till samma program, så det får bara finnas ett huvud. Ska två program dela formulär gör du ett instrument av formuläret och hämtar det med use instrument.',
      en: 'All files in the folder belong to the same program, so there can be only one header. If two programs are to share a form, make the form an instrument and fetch it with use instrument.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n\nprogram stress "Stresskola" {\n  purpose "Att varva ner."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
    },
  },
  'unknown-instrument': {
    meaning: {
      sv: 'Ett instrument är ett formulär vars frågor och poäng är prövade och som inte får ändras. Instrumenten ligger i ett bibliotek utanför programmets mapp, och use instrument hämtar ett av dem.\n\nHär finns inget med det namnet. Det kan vara felstavat, eller så är instrumentet inte inlagt hos er.',
      en: "An instrument is a form whose questions and scores have been tested and must not be changed. Instruments lie in a library outside the program's folder, and use instrument fetches one of them.\n\nThere is none with this name. It may be misspelt, or the instrument may not have been put into your library.",
    },
    example: {
      fails: 'use instrument phq8\n\nschedule {\n  give phq8 at start\n}\n',
      passes: 'use instrument phq9\n\nschedule {\n  give phq9 at start\n}\n',
    },
  },
  'unknown-file': {
    meaning: {
      sv: 'Bilder, filmer och ljud ligger i programmets mapp, oftast i en mapp som heter media. Sökvägen skrivs från programmets mapp, med / mellan mapparna och med stora och små bokstäver som i filens namn.',
      en: "Pictures, films and sounds lie in the program's folder, mostly in a folder called media. The path is written from the program's folder, with / between the folders and with capital and small letters as in the file's name.",
    },
    example: {
      fails:
        'module start "Start" {\n  page hej "Hej" {\n    picture "media/bidl.png" { describe "En lykta i ett fönster." }\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    picture "media/bild.png" { describe "En lykta i ett fönster." }\n  }\n}\n',
    },
  },
  'wrong-file-type': {
    meaning: {
      sv: 'Patienten kan ha vilken telefon eller dator som helst. Därför går det bara att använda filtyper som alla webbläsare kan visa. Spara om filen som en av dem, eller byt ord om det är en annan sorts fil än du tänkte.',
      en: 'The patient may have any phone or computer. That is why only types of file that every browser can show may be used. Save the file anew as one of them, or change the word if it is another kind of file than you thought.',
    },
    example: {
      fails:
        'module start "Start" {\n  page hej "Hej" {\n    picture "media/film.mp4" { describe "En lykta i ett fönster." }\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    video "media/film.mp4" { captions "media/text.vtt" describe "En lykta tänds i ett fönster." }\n  }\n}\n',
    },
  },
  'unknown-word': {
    meaning: {
      sv: 'På den här platsen finns bara några få ord att välja mellan, och det som står är inget av dem. Orden är engelska också när programmet är på svenska, så att de betyder samma sak överallt.',
      en: 'In this place there are only a few words to choose between, and what stands there is none of them. The words are the same in every program, whatever language the patient reads.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nflag dalig viktigt "Mycket dålig natt" when dagbok.natt <= 2\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nflag dalig priority "Mycket dålig natt" when dagbok.natt <= 2\n',
    },
  },
  'nothing-inside': {
    meaning: {
      sv: 'Ett formulär har frågor, en fråga med alternativ har alternativ, ett batteri har formulär, och en regel gör något. Är det tomt mellan klamrarna finns det inget för patienten att svara på, eller inget som händer.',
      en: 'A form has questions, a question with options has options, a battery has forms, and a rule does something. If there is nothing between the braces, there is nothing for the patient to answer, or nothing that happens.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt one of { } "Hur sov du?"\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt one of { bra "Bra" daligt "Dåligt" } "Hur sov du?"\n}\n',
    },
  },
  'id-retired': {
    meaning: {
      sv: 'Allt som sparas om en patient hänger på namnet. Används ett gammalt namn till något nytt blandas gamla svar ihop med nya, och en kurva eller en flagga kan bygga på svar på en annan fråga.',
      en: 'Everything stored about a patient hangs on the name. If an old name is used for something new, old answers are mixed with new ones, and a curve or a flag may rest on answers to another question.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule { give dagbok daily }\n\nretired dagbok.natt\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule { give dagbok daily }\n\nretired dagbok.somn\n',
    },
  },
  'was-still-there': {
    meaning: {
      sv: 'was säger att något har bytt namn, så att det som redan är sparat följer med. Finns det gamla namnet kvar är det inte ett namnbyte: då skulle två saker göra anspråk på samma svar.',
      en: 'was says that something has changed its name, so that what is stored already goes with it. If the old name is still there, it is no change of name: two things would then claim the same answers.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was natt scale 0..10 "Hur mår du?"\n}\n\nschedule { give dagbok daily }\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was vaken scale 0..10 "Hur mår du?"\n}\n\nschedule { give dagbok daily }\n',
    },
  },
  'was-retired': {
    meaning: {
      sv: 'Det som är pensionerat är borttaget för alltid. Det som har bytt namn finns kvar, och de gamla svaren hör dit. Det kan inte vara båda.',
      en: 'What is retired is gone for ever. What has changed its name is still there, and the old answers belong to it. It cannot be both.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was vaken scale 0..10 "Hur mår du?"\n}\n\nschedule { give dagbok daily }\n\nretired dagbok.vaken\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was vaken scale 0..10 "Hur mår du?"\n}\n\nschedule { give dagbok daily }\n',
    },
  },
  'was-twice': {
    meaning: {
      sv: 'Det som redan är sparat under det gamla namnet kan bara höra till en av dem. Annars skulle samma svar räknas två gånger.',
      en: 'What is stored under the old name can belong to only one of them. Otherwise the same answers would count twice.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was vaken scale 0..10 "Hur mår du?"\n  ask kvall was vaken scale 0..10 "Hur var kvällen?"\n}\n\nschedule { give dagbok daily }\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask morgon was vaken scale 0..10 "Hur mår du?"\n  ask kvall scale 0..10 "Hur var kvällen?"\n}\n\nschedule { give dagbok daily }\n',
    },
  },
  'bands-overlap': {
    meaning: {
      sv: 'Ett intervall säger vad ett resultat betyder. Här finns ett värde som två intervall gör anspråk på, så patienten kan få läsa det ena och behandlaren mena det andra.\n\nI intervall som 0..5 hör båda talen till. Skriv 0..4 och 5..10, eller below 5 och 5 and over.',
      en: 'A band says what a result means. Here is a value that two bands lay claim to, so the patient may read the one while the clinician means the other.\n\nIn a band such as 0..5 both numbers belong. Write 0..4 and 5..10, or below 5 and 5 and over.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..5  green "Lugn"\n      5..10 red   "Orolig"\n    }\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..4  green "Lugn"\n      5..10 red   "Orolig"\n    }\n  }\n}\n',
    },
  },
  'band-unreachable': {
    meaning: {
      sv: 'Lykta räknar ut vilka värden frågorna kan ge. Ingen patient kan få ett resultat i det här intervallet, så den hjälp som hänger på det kommer aldrig.\n\nStämmer gränserna med instrumentets anvisning? Då kan en fråga saknas i summan eller ha fel poäng.',
      en: "Lykta works out what values the questions can give. No patient can get a result in this band, so the help that hangs on it never comes.\n\nIf the limits agree with the instrument's manual, a question may be missing from the sum or have the wrong score.",
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..4   green  "Lugn"\n      5..10  yellow "Orolig"\n      11..20 red    "Mycket orolig"\n    }\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..4  green  "Lugn"\n      5..7  yellow "Orolig"\n      8..10 red    "Mycket orolig"\n    }\n  }\n}\n',
    },
  },
  'example-fails': {
    meaning: {
      sv: 'Ett exempel är ett ifyllt formulär vars resultat någon har räknat för hand. Lykta räknar på samma sätt som för en patient och får något annat. Antingen är uttrycket fel eller exemplet.\n\nRäkna en gång till för hand innan du ändrar. Exemplet är det skydd patienten har mot ett räknefel.',
      en: 'An example is a filled-in form whose result somebody has worked out by hand. Lykta computes as it does for a patient and gets something else. Either the expression is wrong or the example is.\n\nWork it out by hand once more before you change anything. The example is what guards the patient against a wrong sum.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  ask radsla scale 0..10 "Hur rädd är du?"\n  result niva "Oro" = oro + radsla {\n    example { oro 3 radsla 4 } is 8\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  ask radsla scale 0..10 "Hur rädd är du?"\n  result niva "Oro" = oro + radsla {\n    example { oro 3 radsla 4 } is 7\n  }\n}\n',
    },
  },
  'bands-gap': {
    meaning: {
      sv: 'Ett resultat kan bli ett värde som inget intervall täcker. Då får varken patienten eller behandlaren veta vad det betyder, och en flagga som väntar på ett intervall hissas inte.\n\nKan resultatet ha decimaler finns det värden mellan 4 och 5. Decimaler kommer av en division, av mean, eller av att obesvarade frågor räknas som medel av de andra. Skriv då round(…) om värdet, eller below 5 och 5 and over i stället för 0..4 och 5..10.',
      en: 'A result can get a value that no band covers. Then neither the patient nor the clinician is told what it means, and a flag that waits for a band is not raised.\n\nIf the result can have decimals, there are values between 4 and 5. Decimals come of a division, of mean, or of unanswered questions that count as the mean of the others. Then write round(…) around the value, or below 5 and 5 and over instead of 0..4 and 5..10.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..4  green "Lugn"\n      6..10 red   "Orolig"\n    }\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    bands {\n      0..4  green "Lugn"\n      5..10 red   "Orolig"\n    }\n  }\n}\n',
    },
  },
  'result-cycle': {
    meaning: {
      sv: 'Resultatet behöver sitt eget värde för att räknas ut, direkt eller genom ett annat resultat. En sådan räkning tar aldrig slut, och patienten skulle aldrig få något resultat.',
      en: 'The result needs its own value to be computed, directly or by way of another result. Such a computation never ends, and the patient would never get a result.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro + dubbel\n  result dubbel "Dubbel oro" = niva * 2\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro\n  result dubbel "Dubbel oro" = niva * 2\n}\n',
    },
  },
  'result-untitled': {
    meaning: {
      sv: 'Den som läser resultatet ser rubriken, aldrig namnet. Ett resultat utan rubrik kan användas i andra resultat, men det visas inte för någon.',
      en: 'Whoever reads the result sees its title, never its name. A result without a title can be used in other results, but it is shown to nobody.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva = oro {\n    show to patient\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    show to patient\n  }\n}\n',
    },
  },
  'band-sets-overlap': {
    meaning: {
      sv: 'När intervall beror på kön eller ålder måste det vara klart vilka som gäller för en viss patient. Här finns en person som båda är skrivna för. Samma poäng kunde då betyda två saker, och en flagga kunde utebli.\n\nÅldrar räknas i hela år, och båda talen i aged 18 to 64 hör till. Intervall utan for gäller för alla andra, också när kön eller ålder inte är kända.',
      en: 'When bands depend on sex or age, it must be plain which of them apply to a patient. Here is a person that both are written for. The same score could then mean two things, and a flag could fail to be raised.\n\nAges are whole years, and both numbers of aged 18 to 64 belong. Bands without for apply to everybody else, also where sex or age is not known.',
    },
    example: {
      fails:
        'form vikt "Styrka" {\n  ask kilo number kg 0..200 "Hur mycket orkar du lyfta?"\n  result lyft "Lyft" kg = kilo {\n    bands for aged 18 to 65 { below 20 yellow "Lågt" 20 and over green "God" }\n    bands for aged 65 and over { below 10 yellow "Lågt" 10 and over green "God" }\n    bands { below 5 yellow "Lågt" 5 and over green "God" }\n  }\n}\n',
      passes:
        'form vikt "Styrka" {\n  ask kilo number kg 0..200 "Hur mycket orkar du lyfta?"\n  result lyft "Lyft" kg = kilo {\n    bands for aged 18 to 64 { below 20 yellow "Lågt" 20 and over green "God" }\n    bands for aged 65 and over { below 10 yellow "Lågt" 10 and over green "God" }\n    bands { below 5 yellow "Lågt" 5 and over green "God" }\n  }\n}\n',
    },
  },
  'band-sets-gap': {
    meaning: {
      sv: 'De här intervallen är skrivna för vissa personer, och här finns någon som inga av dem gäller för. Den patienten får sin poäng utan att någon säger vad den betyder, och en flagga som frågar efter ett intervall höjs aldrig.\n\nKön och ålder är inte alltid kända. Skriv därför också bands utan for, och låt dem säga det som är sant för vem som helst.',
      en: 'These bands are written for some people, and here is somebody whom none of them is for. That patient gets a score and nobody says what it means, and a flag that asks for a band is never raised.\n\nSex and age are not always known. So write bands without for as well, and let them say what is true of anybody.',
    },
    example: {
      fails:
        'form alkohol "Alkohol" {\n  ask glas scale 0..12 "Hur många glas?"\n  result poang "Poäng" = glas {\n    bands for women { 0..2 green "Låg" 3..12 red "Hög" }\n    bands for men { 0..3 green "Låg" 4..12 red "Hög" }\n  }\n}\n',
      passes:
        'form alkohol "Alkohol" {\n  ask glas scale 0..12 "Hur många glas?"\n  result poang "Poäng" = glas {\n    bands for women { 0..2 green "Låg" 3..12 red "Hög" }\n    bands for men { 0..3 green "Låg" 4..12 red "Hög" }\n    bands { 0..2 green "Låg" 3..3 grey "Beror på kön" 4..12 red "Hög" }\n  }\n}\n',
    },
  },
  'wrong-type': {
    meaning: {
      sv: 'Varje svar är av ett slag: ett tal, en text, ett klockslag, ett datum, ja eller nej, ett eller flera alternativ. Här används ett slag där ett annat behövs, till exempel en text i en summa.\n\nLykta gissar inte vad som menas, för en gissning skulle kunna bli fel poäng för en patient.',
      en: 'Every answer is of a kind: a number, a text, a time of day, a date, yes or no, one option or several. Here one kind is used where another is needed, such as a text in a sum.\n\nLykta does not guess what is meant, because a guess could become a wrong score for a patient.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask vaken number 0..600 "Hur många minuter låg du vaken?"\n  ask hur text "Hur var natten?"\n  result niva "Natten" = vaken + hur\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask vaken number 0..600 "Hur många minuter låg du vaken?"\n  ask hur scale 0..10 "Hur var natten?"\n  result niva "Natten" = vaken + hur\n}\n',
    },
  },
  'units-differ': {
    meaning: {
      sv: 'Två tal med olika enheter ska räknas ihop eller jämföras. Timmar plus minuter blir varken det ena eller det andra, och ett sådant tal i en journal kan leda fel.\n\nRäkna om det ena talet först. Ett tal utan enhet går ihop med alla enheter.',
      en: 'Two numbers with different units are to be added or compared. Hours plus minutes are neither the one nor the other, and such a number in a record can mislead.\n\nConvert one of the numbers first. A number without a unit goes with every unit.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask vaken number minutes 0..600 "Hur länge låg du vaken?"\n  ask sang number hours 0..24 "Hur länge låg du i sängen?"\n  result somn "Sömn" = sang - vaken\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask vaken number minutes 0..600 "Hur länge låg du vaken?"\n  ask sang number hours 0..24 "Hur länge låg du i sängen?"\n  result somn "Sömn" = sang * 60 - vaken\n}\n',
    },
  },
  'unknown-function': {
    meaning: {
      sv: 'Ett ord före en parentes är en funktion: sum, mean, min, max, round, count, hours, minutes, answered och if_missing. I flaggor, regler och moduler finns också change, previous, first och missed_in_a_row.',
      en: 'A word before a parenthesis is a function: sum, mean, min, max, round, count, hours, minutes, answered and if_missing. In flags, rules and modules there are also change, previous, first and missed_in_a_row.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  ask radsla scale 0..10 "Hur rädd är du?"\n  result niva "Oro" = summ(oro, radsla)\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  ask radsla scale 0..10 "Hur rädd är du?"\n  result niva "Oro" = sum(oro, radsla)\n}\n',
    },
  },
  'wrong-arguments': {
    meaning: {
      sv: 'Funktionen har fått för många eller för få värden. hours och minutes räknar tiden mellan två klockslag, med ordet to emellan. sum, mean, min och max tar så många värden du vill.',
      en: 'The function was given too many or too few values. hours and minutes count the time between two times of day, with the word to between them. sum, mean, min and max take as many values as you like.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask lagd time "När lade du dig?"\n  ask upp time "När steg du upp?"\n  result sang "I sängen" = hours(lagd, upp)\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask lagd time "När lade du dig?"\n  ask upp time "När steg du upp?"\n  result sang "I sängen" = hours(lagd to upp)\n}\n',
    },
  },
  'no-score': {
    meaning: {
      sv: 'Frågan räknas in i ett resultat, men alternativen säger inte hur många poäng de ger. Skriv ett tal i stället för ett namn, eller ett namn, = och poängen.',
      en: 'The question is counted in a result, but its options do not say what scores they give. Write a number instead of a name, or a name, = and the score.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt one of { bra "Bra" daligt "Dåligt" } "Hur sov du?"\n  result niva "Natten" = natt\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt one of { bra = 0 "Bra" daligt = 1 "Dåligt" } "Hur sov du?"\n  result niva "Natten" = natt\n}\n',
    },
  },
  'other-form': {
    meaning: {
      sv: 'Samma svar ska alltid ge samma poäng, vem som än har svarat och när. Därför ser ett resultat bara sitt eget formulärs svar, och ett instrument ur biblioteket ser ingenting annat alls.\n\nVilka frågor som visas (show when) och vad som kontrolleras (check) får bero på andra formulär. Vill du att något ska hända när två formulär säger samma sak, skriv en flagga eller en regel.',
      en: 'The same answers must always give the same score, whoever has answered and when. So a result sees only the answers of its own form, and an instrument of the library sees nothing else at all.\n\nWhich questions are shown (show when), and what is checked (check), may depend on other forms. If something is to happen when two forms say the same, write a flag or a rule.',
    },
    example: {
      fails:
        'form start "Om dig" {\n  ask barn scale 0..5 "Hur många barn har du?"\n}\n\nform dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  result trotthet "Trötthet" = natt + start.barn\n}\n',
      passes:
        'form start "Om dig" {\n  ask barn scale 0..5 "Hur många barn har du?"\n}\n\nform dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n  ask vackt yes_no "Väckte barnen dig?" { show when start.barn >= 1 }\n  result trotthet "Trötthet" = natt\n}\n',
    },
  },
  'visibility-cycle': {
    meaning: {
      sv: 'Frågan väntar på sitt eget svar, direkt eller genom en annan fråga. Ingen patient kan någonsin få se den.',
      en: 'The question waits for its own answer, directly or by way of another question. No patient can ever see it.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask ont yes_no "Har du ont?" { show when var is not ingenstans }\n  ask var one of { rygg "Ryggen" ingenstans "Ingenstans" } "Var har du ont?" { show when ont is yes }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask ont yes_no "Har du ont?"\n  ask var one of { rygg "Ryggen" annat "Någon annanstans" } "Var har du ont?" { show when ont is yes }\n}\n',
    },
  },
  'bad-range': {
    meaning: {
      sv: 'Patienten ska kunna välja ett värde från det lägsta till det högsta. Här är det lägsta inte lägst, eller så är steget större än hela sträckan.',
      en: 'The patient is to choose a value from the lowest to the highest. Here the lowest is not the lowest, or the step is larger than the whole way.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt slider 10..0 "Hur sov du?"\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt slider 0..10 "Hur sov du?"\n}\n',
    },
  },
  'constant-comparison': {
    meaning: {
      sv: 'Lykta räknar ut vilka värden som kan förekomma. Med de frågor som finns blir villkoret alltid likadant, så en flagga skulle hissas för alla eller aldrig. Ofta är gränsen fel, eller så är det ett annat resultat som menas.',
      en: 'Lykta works out what values can occur. With the questions there are, the condition always comes out the same, so a flag would be raised for everyone or never. Often the limit is wrong, or another result is meant.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nflag orolig priority "Mycket orolig" when dagbok.oro >= 15\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nflag orolig priority "Mycket orolig" when dagbok.oro >= 8\n',
    },
  },
  'bad-value': {
    meaning: {
      sv: 'Ett exempel eller ett scenario svarar på en fråga med något som patienten inte kan svara. Då prövar det ingenting. Alternativ skrivs med sina namn, inte med texten som patienten ser.',
      en: 'An example or a scenario answers a question with something that the patient cannot answer. Then it tests nothing. Options are written by their names, not by the text that the patient sees.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    example { oro 11 } is 11\n  }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro {\n    example { oro 10 } is 10\n  }\n}\n',
    },
  },
  'no-history-here': {
    meaning: {
      sv: 'Det här frågar efter något annat än formulärets svar: vem patienten är (age, sex, group) eller vad som har hänt hittills (day, inactive, change, previous, first, missed_in_a_row och liknande). Ett resultat räknas bara på svaren, så att samma svar alltid ger samma poäng.\n\nSkriv villkoret i en flagga, en regel, en modul, en frågas show when eller en check. Beror det på vem patienten är vad en poäng betyder, skriv bands for. I ett formulär kan change, previous och first inte heller fråga om formulärets eget resultat, för det är inte inskickat än.',
      en: "This asks for something else than the form's answers: who the patient is (age, sex, group) or what has happened so far (day, inactive, change, previous, first, missed_in_a_row and the like). A result is worked out from the answers only, so that the same answers always give the same score.\n\nWrite the condition in a flag, a rule, a module, a question's show when or a check. If what a score means depends on who the patient is, write bands for. Nor can change, previous and first in a form ask about the form's own result, because it has not been sent yet.",
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result okning "Ökad oro" = change(oro)\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro\n}\n\nflag okad warning "Oron har ökat" when change(dagbok.niva) >= 3\n',
    },
  },
  'whole-matrix': {
    meaning: {
      sv: 'En matris ställer flera frågor med samma svarsalternativ, så den har inte ett svar utan ett för varje rad. Innan det går att jämföra eller räkna med måste det sägas vad svaren ska bli tillsammans. Lykta gissar inte, för summan, medelvärdet och det högsta svaret kan betyda helt olika saker för en patient.\n\nI sum, mean, min och max står matrisens namn för alla dess rader, och answered(matrisen) är sant när varje rad är besvarad.',
      en: "A matrix asks several questions with the same options, so it has not one answer but one for each item. Before it can be compared or computed with, it must be said what the answers make together. Lykta does not guess, for the sum, the mean and the highest answer can mean quite different things for a patient.\n\nIn sum, mean, min and max the matrix's name stands for all its items, and answered(the matrix) is true when every item is answered.",
    },
    example: {
      fails:
        'choices grad {\n  0 "Aldrig"\n  1 "Ibland"\n  2 "Ofta"\n}\n\nform besvar "Besvär" {\n  matrix symtom of grad "Hur ofta har du haft besvär av …" {\n    item somn "Svårt att somna"\n    item aptit "Dålig aptit"\n  }\n  ask mer long text "Berätta mer" { show when symtom >= 2 }\n}\n',
      passes:
        'choices grad {\n  0 "Aldrig"\n  1 "Ibland"\n  2 "Ofta"\n}\n\nform besvar "Besvär" {\n  matrix symtom of grad "Hur ofta har du haft besvär av …" {\n    item somn "Svårt att somna"\n    item aptit "Dålig aptit"\n  }\n  ask mer long text "Berätta mer" { show when max(symtom) >= 2 }\n}\n',
    },
  },
  'row-value': {
    meaning: {
      sv: 'En grupp kan ha hur många rader som helst, och frågan är besvarad på var och en av dem. Vilken rad som menas går inte att veta, och patienten kan skriva raderna i vilken ordning som helst. Säg vad raderna ska bli tillsammans: summan, medelvärdet, det minsta eller det största.',
      en: 'A group can have any number of rows, and the question is answered in each of them. Which row is meant nobody can know, and the patient may write the rows in any order. Say what the rows make together: the sum, the mean, the smallest or the largest.',
    },
    example: {
      fails:
        'form intag "Läkemedel" {\n  repeat mediciner 0..10 "Vilka läkemedel tar du?" {\n    ask namn short text "Namn" { required }\n    ask dos number mg 0..5000 "Dos"\n  }\n  result total "Total dos" mg = mediciner.dos\n}\n',
      passes:
        'form intag "Läkemedel" {\n  repeat mediciner 0..10 "Vilka läkemedel tar du?" {\n    ask namn short text "Namn" { required }\n    ask dos number mg 0..5000 "Dos"\n  }\n  result total "Total dos" mg = sum(mediciner.dos)\n}\n',
    },
  },
  'outside-row': {
    meaning: {
      sv: 'Vad som visas på en rad bestäms av vad som är svarat på just den raden. Ska hela gruppen visas först när något annat är besvarat, skriv show when direkt i gruppen.',
      en: 'What is shown in a row is decided by what is answered in that very row. If the whole group is to be shown only when something else is answered, write show when straight in the group.',
    },
    example: {
      fails:
        'form intag "Läkemedel" {\n  ask tar yes_no "Tar du läkemedel?"\n  repeat mediciner 0..10 "Vilka?" {\n    ask namn short text "Namn" { show when tar is yes }\n  }\n}\n',
      passes:
        'form intag "Läkemedel" {\n  ask tar yes_no "Tar du läkemedel?"\n  repeat mediciner 0..10 "Vilka?" {\n    show when tar is yes\n    ask namn short text "Namn"\n  }\n}\n',
    },
  },
  'row-count': {
    meaning: {
      sv: 'Ett exempel eller ett scenario svarar som en patient skulle göra. Ingen patient kan skicka in så många eller så få rader, så exemplet skulle pröva något som aldrig händer.',
      en: 'An example or a scenario answers as a patient would. No patient can send so many or so few rows, so the example would try something that never happens.',
    },
    example: {
      fails:
        'form intag "Läkemedel" {\n  repeat mediciner 0..1 "Vilka läkemedel tar du?" {\n    ask dos number mg 0..5000 "Dos"\n  }\n  result total "Total dos" = sum(mediciner.dos) {\n    example { mediciner { dos 100 } { dos 200 } } is 300\n  }\n}\n',
      passes:
        'form intag "Läkemedel" {\n  repeat mediciner 0..2 "Vilka läkemedel tar du?" {\n    ask dos number mg 0..5000 "Dos"\n  }\n  result total "Total dos" = sum(mediciner.dos) {\n    example { mediciner { dos 100 } { dos 200 } } is 300\n  }\n}\n',
    },
  },
  'row-range': {
    meaning: {
      sv: 'En grupp säger hur många rader patienten minst och högst kan skriva. Är det minsta talet över 0 måste patienten skriva så många. Det finns en gräns uppåt, för att ett svar alltid ska gå att skicka in även med dåligt nät.',
      en: 'A group says how many rows the patient can write at the least and at the most. If the smallest number is above 0, the patient must write that many. There is an upper limit, so that an answer can always be sent even over a poor network.',
    },
    example: {
      fails:
        'form intag "Läkemedel" {\n  repeat mediciner 10..0 "Vilka läkemedel tar du?" {\n    ask namn short text "Namn"\n  }\n}\n',
      passes:
        'form intag "Läkemedel" {\n  repeat mediciner 0..10 "Vilka läkemedel tar du?" {\n    ask namn short text "Namn"\n  }\n}\n',
    },
  },
  'no-duration-here': {
    meaning: {
      sv: 'Tid med for går att skriva efter det som väntar på en behandlare: is waiting for 3 days. Om ett formulär eller ett svar finns inget sådant klockslag att räkna från.\n\nFör formulär finns missed_in_a_row, och för patienten själv inactive for 7 days.\n\nTid med over går att skriva efter change: change(vikt) over 1 week.',
      en: 'A time with for can be written after what waits for a clinician: is waiting for 3 days. Of a form or an answer there is no such moment to count from.\n\nFor forms there is missed_in_a_row, and for the patient inactive for 7 days.\n\nA time with over can be written after change: change(weight) over 1 week.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" { ask sov yes_no "Har du sovit?" }\n\nschedule { give dagbok daily }\n\nflag tyst notice "Svarar inte" when dagbok is open for 3 days\n',
      passes:
        'form dagbok "Dagbok" { ask sov yes_no "Har du sovit?" }\n\nschedule { give dagbok daily { open 12 hours } }\n\nflag tyst notice "Svarar inte" when missed_in_a_row(dagbok) >= 3\n',
    },
  },
  'never-holds': {
    meaning: {
      sv: 'Lykta har prövat alla värden som kan förekomma. Inget svar gör båda delarna sanna på en gång, så en flagga eller en regel med det här villkoret gör aldrig något för någon patient. Ofta är två gränser förväxlade, eller så skulle det ha stått or.',
      en: 'Lykta has tried every value that can occur. No answer makes both parts true at once, so a flag or a rule with this condition never does anything for any patient. Often two limits have changed places, or it should have said or.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?" { required }\n}\n\nflag orolig priority "Mycket orolig" when dagbok.oro >= 8 and dagbok.oro < 5\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?" { required }\n}\n\nflag orolig priority "Mycket orolig" when dagbok.oro >= 5 and dagbok.oro < 8\n',
    },
  },
  'always-holds': {
    meaning: {
      sv: 'Lykta har prövat alla värden som kan förekomma, och varje svar gör villkoret sant. En flagga som hissas för alla säger ingenting, och den som läser flaggorna slutar lita på dem. Ofta skulle det ha stått and i stället för or.',
      en: 'Lykta has tried every value that can occur, and each of them makes the condition true. A flag that is raised for everybody says nothing, and those who read the flags stop trusting them. Often it should have said and instead of or.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?" { required }\n}\n\nflag lagom notice "Lagom orolig" when dagbok.oro >= 3 or dagbok.oro <= 7\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?" { required }\n}\n\nflag lagom notice "Lagom orolig" when dagbok.oro >= 3 and dagbok.oro <= 7\n',
    },
  },
  'missing-unflagged': {
    meaning: {
      sv: 'En jämförelse med ett värde som saknas är falsk. Den patient som hoppar över just den här frågan ser därför ut som en som svarade att allt är bra, och ingen får veta det. Säg vad som ska gälla då: en obligatorisk fråga, en egen flagga, eller if_missing med det värde som ska räknas.\n\nHar programmet redan en flagga eller regel som frågar answered om samma sak är det sagt, och då är Lykta tyst.',
      en: 'A comparison with a missing value is false. So the patient who passes over this very question looks like one who answered that all is well, and nobody is told. Say what is to hold then: a required question, a flag of its own, or if_missing with the value that is to count.\n\nIf the program already has a flag or a rule that asks answered of the same thing, it has been said, and Lykta is silent.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask tankar scale 0..3 "Har du tänkt på att skada dig?"\n}\n\nflag skada priority "Tankar på att skada sig" when dagbok.tankar >= 1\n',
      passes:
        'form dagbok "Dagbok" {\n  ask tankar scale 0..3 "Har du tänkt på att skada dig?"\n}\n\nflag skada priority "Tankar på att skada sig" when dagbok.tankar >= 1\n\nflag obesvarad warning "Frågan om att skada sig är inte besvarad" when dagbok is sent and not answered(dagbok.tankar)\n',
    },
  },
  'missing-passed-over': {
    meaning: {
      sv: 'En jämförelse med ett värde som saknas är falsk, så för den som hoppar över frågan händer ingenting. Ibland är det meningen. Är det inte det, så säg vad som ska hända.',
      en: 'A comparison with a missing value is false, so for whoever passes the question over nothing happens. Sometimes that is what is meant. If it is not, say what is to happen.',
    },
    example: {
      fails:
        'form start "Om dig" {\n  ask andning yes_no "Slutar du andas när du sover?"\n}\n\nrule andning when start.andning is yes {\n  remind clinician "Fråga om andningen." within 7 days\n}\n',
      passes:
        'form start "Om dig" {\n  ask andning yes_no "Slutar du andas när du sover?" { required }\n}\n\nrule andning when start.andning is yes {\n  remind clinician "Fråga om andningen." within 7 days\n}\n',
    },
  },
  'missing-becomes-true': {
    meaning: {
      sv: 'En jämförelse med ett värde som saknas är falsk, och not vänder falskt till sant. Den som hoppar över frågan behandlas därför som om svaret var känt. Vänd hellre på jämförelsen: skriv x < 3 i stället för not x >= 3.',
      en: 'A comparison with a missing value is false, and not turns false into true. So whoever passes the question over is treated as if the answer were known. Rather turn the comparison round: write x < 3 instead of not x >= 3.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask nojd scale 0..10 "Hur nöjd är du?"\n}\n\nrule sluta when not dagbok.nojd < 8 { end program }\n',
      passes:
        'form dagbok "Dagbok" {\n  ask nojd scale 0..10 "Hur nöjd är du?"\n}\n\nrule sluta when answered(dagbok.nojd) and not dagbok.nojd < 8 { end program }\n',
    },
  },
  'form-never-given': {
    meaning: {
      sv: 'Formuläret finns, men inget schema, ingen sida och ingen regel ger det till patienten. En behandlare kan ändå ge det för hand, så programmet går att använda.',
      en: 'The form exists, but no schedule, page or rule gives it to the patient. A clinician can still give it by hand, so the program can be used.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily\n}\n',
    },
  },
  'reminder-after-close': {
    meaning: {
      sv: 'Formuläret stänger innan det är dags att påminna. Patienten skulle få en påminnelse om något som inte längre går att svara på, eller ingen påminnelse alls.',
      en: 'The form closes before it is time to remind. The patient would be reminded of something that can no longer be answered, or not be reminded at all.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { open 12 hours remind after 1 day }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { open 12 hours remind after 3 hours }\n}\n',
    },
  },
  'module-never-opens': {
    meaning: {
      sv: 'Modulen öppnas först när en annan är klar, och den i sin tur väntar på den här. Patienten kommer aldrig vidare om inte en behandlare öppnar modulen för hand.',
      en: 'The module opens only when another is done, and that one in turn waits for this. The patient never gets further unless a clinician opens the module by hand.',
    },
    example: {
      fails:
        'module ett "Ett" {\n  opens when tva is done\n  page a "A" { text "Hej!" }\n}\n\nmodule tva "Två" {\n  opens when ett is done\n  page b "B" { text "Hej igen!" }\n}\n',
      passes:
        'module ett "Ett" {\n  opens at start\n  page a "A" { text "Hej!" }\n}\n\nmodule tva "Två" {\n  opens when ett is done\n  page b "B" { text "Hej igen!" }\n}\n',
    },
  },
  'bad-schedule': {
    meaning: {
      sv: 'En rad i schemat ger ett formulär en gång eller flera. Det som står här hör till rader som upprepas, men den här ges bara en gång. Eller så slutar raden innan den har börjat.',
      en: 'A row of the schedule gives a form once or several times. What stands here belongs to rows that repeat, but this one is given once. Or the row ends before it has begun.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok at start for 14 days\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily for 14 days\n}\n',
    },
  },
  'row-unnamed': {
    meaning: {
      sv: 'En rad i schemat heter som det den ger. Ges samma formulär av två rader måste den ena få ett eget namn, för raden minns vad varje patient redan har fått.',
      en: 'A row of the schedule is named after what it gives. If two rows give the same form, one of them needs a name of its own, because the row remembers what each patient has been given.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily for 14 days\n  give dagbok every 7 days from day 15\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily for 14 days\n  give dagbok as uppfoljning every 7 days from day 15\n}\n',
    },
  },
  'feedback-without-form': {
    meaning: {
      sv: 'En modul med feedback required blir klar först när en behandlare har läst hemuppgiften och svarat. Utan formulär på modulens sidor finns ingen hemuppgift: behandlaren får besked om något som inte finns, och patienten väntar på svar på ingenting.',
      en: "A module with feedback required is done only when a clinician has read the homework and answered. Without a form on the module's pages there is no homework: the clinician is told of something that is not there, and the patient waits for an answer to nothing.",
    },
    example: {
      fails:
        'module vecka1 "Vecka 1" {\n  feedback required\n  page tankar "Dina tankar" { text "Skriv ner vad du tänkte." }\n}\n',
      passes:
        'form tankar "Dina tankar" { ask tanke long text "Vad tänkte du?" }\n\nmodule vecka1 "Vecka 1" {\n  feedback required\n  page hemuppgift "Hemuppgift" { form tankar }\n}\n',
    },
  },
  'due-after-close': {
    meaning: {
      sv: 'due after säger när formuläret ska vara inskickat; efter det är det försenat men går fortfarande att skicka. Stänger det samtidigt eller tidigare hinner det aldrig bli försenat. Patienten får då läsa en tid som inte stämmer.',
      en: 'due after says when the form should have been sent; after that it is late but can still be sent. If it closes at the same time or earlier, it can never be late. The patient would then read a time that is not true.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { due after 1 day open 12 hours }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { due after 3 hours open 12 hours }\n}\n',
    },
  },
  'reminder-after-due': {
    meaning: {
      sv: 'Påminnelser hjälper patienten att hinna. Här kommer alla först när formuläret redan skulle ha varit inskickat. Då får patienten veta att något är försenat utan att ha blivit påmind.',
      en: 'Reminders help the patient to be in time. Here they all come when the form should have been sent already. The patient is then told that something is late without having been reminded.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { due after 3 hours open 12 hours remind after 4 hours }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok daily at 07:00 { due after 3 hours open 12 hours remind after 2 hours, 4 hours }\n}\n',
    },
  },
  'given-on-demand-twice': {
    meaning: {
      sv: 'När en behandlare ger en extra mätning bestämmer raden med on demand hur länge den är öppen och när den påminner. Finns det två rader för samma formulär eller batteri går det inte att veta vilken som gäller.',
      en: 'When a clinician gives an extra measurement, the row with on demand says how long it is open and when it reminds. With two rows for the same form or battery, nobody knows which of them holds.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok on demand { open 3 days }\n  give dagbok as extra_dagbok on demand { open 1 week }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok on demand { open 3 days }\n}\n',
    },
  },
  'row-may-be-empty': {
    meaning: {
      sv: 'Raden gäller vissa veckodagar men tar slut inom en vecka. Vilken veckodag patienten börjar på är inte känt när programmet skrivs. Den som börjar fel dag får inget formulär alls.',
      en: 'The row is for some weekdays but ends within a week. On which weekday a patient begins is not known when the program is written. Somebody who begins on the wrong day gets no form at all.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok on saturdays, sundays for 4 days\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule {\n  give dagbok on saturdays, sundays for 2 weeks\n}\n',
    },
  },
  'opens-the-open': {
    meaning: {
      sv: 'En modul som är öppen kan inte öppnas en gång till, så regeln gör ingenting för någon patient. Kanske är det en annan modul som ska öppnas, eller så saknas ett not.',
      en: 'A module that is open cannot be opened once more, so the rule does nothing for any patient. Perhaps another module is to be opened, or a not is missing.',
    },
    example: {
      fails:
        'module kris "När det är svårt" {\n  opens by clinician\n  page plan "Din plan" { text "Ring 112 vid fara." }\n}\n\nrule svart when kris is open and day >= 3 { open kris }\n',
      passes:
        'module kris "När det är svårt" {\n  opens by clinician\n  page plan "Din plan" { text "Ring 112 vid fara." }\n}\n\nrule svart when day >= 3 { open kris }\n',
    },
  },
  'opens-at-the-end': {
    meaning: {
      sv: 'När programmet slutar stängs allt som är öppet, och inget nytt öppnas. Villkoret för att öppna modulen gäller bara när programmet också ska sluta, så patienten får aldrig läsa den. Ett formulär kan däremot ges när programmet slutar.',
      en: 'When the program ends, everything open is closed and nothing new opens. The condition for opening the module holds only when the program is to end as well, so the patient never gets to read it. A form, however, can be given when the program ends.',
    },
    example: {
      fails:
        'module kris "När det är svårt" {\n  opens by clinician\n  page plan "Din plan" { text "Ring 112 vid fara." }\n}\n\nrule slut when day >= 90 {\n  open kris\n  end program\n}\n',
      passes:
        'module kris "När det är svårt" {\n  opens by clinician\n  page plan "Din plan" { text "Ring 112 vid fara." }\n}\n\nrule fore when day >= 80 { open kris }\n\nrule slut when day >= 90 { end program }\n',
    },
  },
  'after-the-end': {
    meaning: {
      sv: 'En regel avslutar programmet för alla patienter den dagen. Det som skulle komma senare kommer aldrig. Formulär som ska ges efter slutet räknas från slutet i schemat.',
      en: 'A rule ends the program for every patient on that day. What was to come later never comes. Forms that are to be given after the end are counted from the end in the schedule.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nschedule { give dagbok on day 100 }\n\nrule slut when day >= 90 { end program }\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nschedule { give dagbok 10 days after end }\n\nrule slut when day >= 90 { end program }\n',
    },
  },
  'waits-for-closed': {
    meaning: {
      sv: 'Flaggan, regeln eller sidan kräver att en modul är öppen eller klar, men ingenting i programmet öppnar den modulen. Bara om en behandlare öppnar den för hand kan villkoret gälla. Laga modulen först.',
      en: 'The flag, the rule or the page demands that a module is open or done, but nothing in the program opens that module. Only if a clinician opens it by hand can the condition hold. Mend the module first.',
    },
    example: {
      fails:
        'module ett "Ett" {\n  opens when tva is done\n  page a "A" { text "Hej!" }\n}\n\nmodule tva "Två" {\n  opens when ett is done\n  page b "B" { text "Hej igen!" }\n}\n\nflag klar notice "Klar med allt" when tva is done\n',
      passes:
        'module ett "Ett" {\n  opens at start\n  page a "A" { text "Hej!" }\n}\n\nmodule tva "Två" {\n  opens when ett is done\n  page b "B" { text "Hej igen!" }\n}\n\nflag klar notice "Klar med allt" when tva is done\n',
    },
  },
  'heavy-day': {
    meaning: {
      sv: 'Den som mår dåligt orkar inte hur mycket som helst på en dag, och då blir de sista formulären slarvigt ifyllda eller inte alls. Raderna i schemat möts ibland på ett sätt som inte syns när de läses en och en. Lykta går igenom dagarna för en patient som börjar och räknar. Det som räknas från en modul läggs på den dag modulen öppnas för alla; öppnas den olika för olika patienter, eller räknas det från att den är klar, prövas varje dag det kan bli, en modul i taget. Det som ges vid behov kan ingen räkna på förhand, och Lykta säger vilka rader det är.\n\nSäger huvudet inget är gränsen fem.',
      en: 'Whoever is unwell does not manage any amount in one day, and then the last forms are filled in carelessly or not at all. The rows of the schedule sometimes meet in a way that does not show when they are read one by one. Lykta goes through the days of a patient who starts, and counts. What is counted from a module is put where the module opens for everybody; when it opens on another day for each patient, or the count is from its being done, every day on which that can be is tried, one module at a time. What is given on demand nobody can count beforehand, and Lykta says which rows that is.\n\nWhere the header says nothing, the limit is five.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n  at most 1 forms daily\n}\n\nform dagbok "Dagbok" { ask natt scale 0..10 "Hur sov du?" }\n\nform veckan "Veckan" { ask vecka scale 0..10 "Hur var veckan?" }\n\nschedule {\n  give dagbok daily for 14 days\n  give veckan every 7 days from day 8\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n  at most 2 forms daily\n}\n\nform dagbok "Dagbok" { ask natt scale 0..10 "Hur sov du?" }\n\nform veckan "Veckan" { ask vecka scale 0..10 "Hur var veckan?" }\n\nschedule {\n  give dagbok daily for 14 days\n  give veckan every 7 days from day 8\n}\n',
    },
  },
  'opens-after-end': {
    meaning: {
      sv: 'När programmet är slut öppnas inga moduler, varken av sig själva eller av en regel. En uppföljning efter slutet kan fortfarande höja flaggor, påminna behandlare, ge formulär och skicka meddelanden till patienten.',
      en: 'When the program has ended no modules open, neither by themselves nor by a rule. A follow-up after the end can still raise flags, remind clinicians, give forms and send messages to the patient.',
    },
    example: {
      fails:
        'form uppfoljning "Uppföljning" { ask oro scale 0..10 "Hur orolig är du?" { required } }\n\nmodule kris "När det är svårt" {\n  opens by clinician\n  page rad "Råd" { text "Ring någon du litar på." }\n}\n\nschedule { give uppfoljning 30 days after end }\n\nrule svar when uppfoljning.oro >= 8 { open kris }\n',
      passes:
        'form uppfoljning "Uppföljning" { ask oro scale 0..10 "Hur orolig är du?" { required } }\n\nschedule { give uppfoljning 30 days after end }\n\nrule svar when uppfoljning.oro >= 8 { message patient "Ring någon du litar på." }\n',
    },
  },
  'picture-undescribed': {
    meaning: {
      sv: 'Den som inte ser bilden får beskrivningen uppläst i stället. Skriv det som bilden säger, inte att det är en bild. Säger den inget som inte redan står i texten skriver du decorative.',
      en: 'Those who cannot see the picture have the description read aloud instead. Write what the picture says, not that it is a picture. If it says nothing that the text does not say, write decorative.',
    },
    example: {
      fails: 'module start "Start" {\n  page hej "Hej" {\n    picture "media/bild.png"\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    picture "media/bild.png" { describe "En lykta lyser i ett fönster." }\n  }\n}\n',
    },
  },
  'media-undescribed': {
    meaning: {
      sv: 'Beskrivningen säger vad filmen eller ljudet handlar om. Den läses av den som inte ser eller hör, av den som måste vara tyst, och av den som vill veta om det är värt tiden.',
      en: 'The description says what the film or sound is about. It is read by those who cannot see or hear, by those who must be quiet, and by those who want to know if it is worth their time.',
    },
    example: {
      fails: 'module start "Start" {\n  page hej "Hej" {\n    audio "media/ljud.mp3"\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    audio "media/ljud.mp3" { describe "En röst leder en andningsövning på tre minuter." }\n  }\n}\n',
    },
  },
  'captions-missing': {
    meaning: {
      sv: 'Utan textning kan den som inte hör inte följa filmen, och inte heller den som sitter på bussen utan hörlurar. Vård som ges på webben ska vara tillgänglig för alla. En textning är en fil som slutar på .vtt.',
      en: 'Without captions those who cannot hear cannot follow the film, nor can those on the bus without headphones. Care that is given on the web must be accessible to everyone. Captions are a file that ends in .vtt.',
    },
    example: {
      fails:
        'module start "Start" {\n  page hej "Hej" {\n    video "media/film.mp4" { describe "En sköterska visar dagboken." }\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    video "media/film.mp4" { captions "media/text.vtt" describe "En sköterska visar dagboken." }\n  }\n}\n',
    },
  },
  'low-contrast': {
    meaning: {
      sv: 'Länkar och rubriker står i temats färg på sidans och kortens bakgrund, och löpande text står på sidans bakgrund. Är färgerna för lika kan många inte läsa dem, särskilt i solljus eller med trötta ögon. Kanter i accentfärgen ska synas mot samma bakgrunder. Gränserna, 4,5:1 för text och 3:1 för kanter, är de som webbens regler om tillgänglighet sätter. På en mörk bakgrund är texten ljus.',
      en: "Links and headings stand in the theme's colour on the ground of pages and cards, and running text on the ground of pages. If the colours are too alike, many people cannot read them, above all in sunlight or with tired eyes. Edges in the accent colour must be seen against the same grounds. The limits, 4.5:1 for text and 3:1 for edges, are those that the web's rules on accessibility set. On a dark surface the text is light.",
    },
    example: {
      fails:
        'theme ljust {\n  primary #9cc5c9\n  surface #ffffff\n}\n\nprogram somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n  theme ljust\n}\n',
      passes:
        'theme ljust {\n  primary #0b5563\n  surface #ffffff\n}\n\nprogram somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n  theme ljust\n}\n',
    },
  },
  'translation-missing': {
    meaning: {
      sv: 'Programmet lovar fler språk, men den här texten finns inte på alla. Den som har valt språket får läsa texten på programmets första språk i stället. Det går att ge ut programmet ändå, men låt inte en viktig text sakna översättning.',
      en: "The program promises several languages, but this text is not there in all of them. Those who have chosen the language read the text in the program's first language instead. The program can still be published, but do not leave an important text untranslated.",
    },
    example: {
      fails:
        'program somn "Sömnskola" en: "Sleep school" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  languages sv, en\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
      passes:
        'program somn "Sömnskola" en: "Sleep school" {\n  purpose "Att sova bättre." en: "To sleep better."\n  owner "Sömnmottagningen"\n  languages sv, en\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
    },
  },
  'unknown-language': {
    meaning: {
      sv: 'Texten har en översättning till ett språk som programmet inte säger att det har. Ingen patient kan välja det språket, så översättningen skulle aldrig visas. Lägg till språket i programmets huvud, eller ta bort översättningen.',
      en: "The text has a translation into a language that the program does not say it has. No patient can choose that language, so the translation would never be shown. Add the language to the program's header, or remove the translation.",
    },
    example: {
      fails: 'form dagbok "Dagbok" en: "Diary" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  'empty-text': {
    meaning: {
      sv: 'Här ska det stå något som patienten eller behandlaren läser, men det finns bara citattecken. En fråga utan text går inte att svara på, och en skärmläsare har inget att läsa upp.',
      en: 'Something that the patient or the clinician reads is to stand here, but there are only quotation marks. A question without text cannot be answered, and a screen reader has nothing to read aloud.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 ""\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n',
    },
  },
  'bad-language': {
    meaning: {
      sv: 'Språk skrivs med koden i två bokstäver: sv för svenska, en för engelska, fi för finska, ar för arabiska. Webbläsaren läser koden för att välja rätt röst och rätt avstavning.',
      en: 'Languages are written by their code of two letters: sv for Swedish, en for English, fi for Finnish, ar for Arabic. The browser reads the code to choose the right voice and the right hyphenation.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  languages svenska\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  languages sv\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
    },
  },
  'text-circle': {
    meaning: {
      sv: 'En text med namn kan stå i andra texter, och de i varandra. Men den kan inte stå i sig själv, inte heller genom en annan: då tar den aldrig slut, och patienten skulle inte få något att läsa.',
      en: 'A text with a name can stand in other texts, and these in each other. But it cannot stand in itself, nor by way of another: then it never ends, and the patient would have nothing to read.',
    },
    example: {
      fails: 'text fara "Ring 112 vid fara. {text.rad}"\ntext rad "Vill du ha råd? Ring 1177. {text.fara}"\n',
      passes: 'text fara "Ring 112 vid fara. {text.rad}"\ntext rad "Vill du ha råd? Ring 1177."\n',
    },
  },
  'unknown-placeholder': {
    meaning: {
      sv: 'Ett ensamt namn inom klamrar är en plats att fylla i. Det som finns är patientens förnamn, i texter som skrivs med Markdown, och texter med namn. Något annat skulle patienten få läsa som det står, med klamrar och allt.',
      en: "A single name in braces is a place to fill in. What there is, is the patient's first name, in texts that are Markdown, and texts with a name. Anything else the patient would read as it stands, braces and all.",
    },
    example: {
      fails: 'module start "Start" {\n  page hej "Hej" { text "Hej {patient.firstname}!" }\n}\n',
      passes: 'module start "Start" {\n  page hej "Hej" { text "Hej {patient.first_name}!" }\n}\n',
    },
  },
  'first-name-not-here': {
    meaning: {
      sv: 'Förnamnet fylls i där texten skrivs med Markdown. Rubriker, frågor och svarsalternativ är likadana för alla. Patienten skulle läsa klamrarna och ordet i dem.',
      en: 'The first name is filled in where the text is Markdown. Titles, questions and options are the same for everybody. The patient would read the braces and the word in them.',
    },
    example: {
      fails: 'module start "Hej {patient.first_name}!" {\n  page hej "Hej" { text "Välkommen." }\n}\n',
      passes: 'module start "Hej!" {\n  page hej "Hej" { text "Välkommen {patient.first_name}." }\n}\n',
    },
  },
  'hard-to-read': {
    meaning: {
      sv: 'LIX räknar ord per mening och hur många ord i hundra som har fler än sex bokstäver (Björnsson 1968). Under 30 är mycket lätt, 40 är som en tidning, över 50 är som en myndighets beslut. Den som är sjuk, trött eller orolig läser sämre än vanligt, och text som inte blir läst hjälper ingen.\n\nMåttet räknar bara ord. Det vet inte om texten är begriplig, så läs den högt också.',
      en: 'LIX counts words in a sentence and how many words in a hundred have more than six letters (Björnsson 1968). Under 30 is very easy, 40 is like a newspaper, over 50 is like a decision by an authority. Whoever is ill, tired or worried reads less well than usual, and a text that is not read helps nobody.\n\nThe measure only counts words. It does not know if the text makes sense, so read it aloud as well.',
    },
    example: {
      fails:
        'module start "Start" {\n  page hej "Hej" {\n    text """\n      Behandlingsprogrammet innehåller psykoedukativa informationsavsnitt rörande sömnreglering och\n      sömnstörningar. Deltagare rekommenderas dokumentera sömnmönster regelbundet enligt instruktionerna,\n      eftersom systematiska observationer underlättar bedömningen. Dokumentationen granskas kontinuerligt\n      av behandlingsansvarig personal. Eventuella förändringar kommuniceras därefter fortlöpande genom\n      meddelandefunktionen. Kontakta mottagningen vid oklarheter angående genomförandet av\n      behandlingsmomenten.\n    """\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    text """\n      Här läser du om sömn och varför den ibland blir dålig. Varje morgon skriver du hur du sov. Det tar\n      en minut. Din behandlare läser det du skriver och hör av sig om något behöver ändras. Undrar du\n      något? Skriv till oss.\n    """\n  }\n}\n',
    },
  },
  'long-sentence': {
    meaning: {
      sv: 'I en lång mening har läsaren glömt början när slutet kommer. Den som är sjuk eller trött ger upp tidigare än så. Femton ord är lagom, trettio är mycket.',
      en: 'In a long sentence the reader has forgotten the beginning when the end comes. Whoever is ill or tired gives up before that. Fifteen words are about right, thirty are many.',
    },
    example: {
      fails:
        'module start "Start" {\n  page hej "Hej" {\n    text """\n      Skriv varje morgon när du gick och lade dig och när du steg upp och hur länge du låg vaken innan\n      du somnade och hur ofta du vaknade på natten och hur pigg du känner dig nu.\n    """\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    text """\n      Skriv varje morgon när du gick och lade dig och när du steg upp. Skriv också hur länge du låg\n      vaken, hur ofta du vaknade och hur pigg du är.\n    """\n  }\n}\n',
    },
  },
  'header-missing': {
    meaning: {
      sv: 'Ett program för vård säger vad det är till för, vem som svarar för det, på vilka villkor det får användas och hur länge uppgifterna bevaras. Lykta antar inget av det åt dig, eftersom någon måste ha tagit ställning.',
      en: 'A program for care says what it is for, who answers for it, on what terms it may be used and how long the records are kept. Lykta assumes none of it for you, because somebody must have decided.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention record 10 years\n}\n',
    },
  },
  'instrument-unstated': {
    meaning: {
      sv: 'Ett instrument är gjort av någon och prövat på patienter. Källan låter den som granskar jämföra med originalet, och licensen säger om ni får använda det.',
      en: 'An instrument was made by somebody and tested on patients. Its source lets a reviewer compare with the original, and its licence says whether you may use it.',
    },
    example: {
      fails:
        'instrument kort "Kort mått" {\n  source "Exempelmottagningen, 2026."\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n',
      passes:
        'instrument kort "Kort mått" {\n  source "Exempelmottagningen, 2026."\n  licence "CC-BY-4.0"\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n',
    },
  },
  'flag-without-recipient': {
    meaning: {
      sv: 'Programmet är without clinician: ingen behandlare läser det patienten skickar. En flagga som bara är till för behandlare höjs då utan att någon ser den, och den som mår dåligt tror att någon har fått veta.\n\nSäg vem i vården som ska få veta. Behöver patienten ett råd direkt räcker det inte med en flagga: skriv det med tell patient.',
      en: 'The program is without clinician: no clinician reads what the patient sends. A flag that is for clinicians only is then raised with nobody to see it, and somebody who is unwell believes that somebody knows.\n\nSay who in care is to be told. If the patient needs advice at once a flag is not enough: write it with tell patient.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention support 1 year\n  open to residents { present "Sover du dåligt?"  without clinician }\n}\n\nform dagbok "Dagbok" { ask oro scale 0..10 "Hur orolig är du?" }\n\nschedule { give dagbok daily }\n\nflag orolig warning "Mycket orolig" when dagbok.oro >= 8\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention support 1 year\n  open to residents { present "Sover du dåligt?"  without clinician }\n}\n\nform dagbok "Dagbok" { ask oro scale 0..10 "Hur orolig är du?" }\n\nschedule { give dagbok daily }\n\nflag orolig warning "Mycket orolig" when dagbok.oro >= 8 { for patient administrator }\n',
    },
  },
  'needs-clinician': {
    meaning: {
      sv: 'I ett program without clinician finns ingen behandlare som läser, svarar eller öppnar något. Det som väntar på en behandlare skulle vänta för alltid, och patienten med det.\n\nLåt en regel göra det i stället, till exempel open, eller låt någon i vården följa programmet.',
      en: 'In a program without clinician there is no clinician who reads, answers or opens anything. What waits for a clinician would wait for ever, and the patient with it.\n\nLet a rule do it instead, as with open, or let somebody in care follow the program.',
    },
    example: {
      fails:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention support 1 year\n  open to residents { present "Sover du dåligt?"  without clinician }\n}\n\nmodule mer "Mer om sömn" {\n  opens by clinician\n  page ett "Ett" { text "Sov gott." }\n}\n',
      passes:
        'program somn "Sömnskola" {\n  purpose "Att sova bättre."\n  owner "Sömnmottagningen"\n  licence "CC-BY-4.0"\n  retention support 1 year\n  open to residents { present "Sover du dåligt?"  without clinician }\n}\n\nmodule mer "Mer om sömn" {\n  opens when day >= 3\n  page ett "Ett" { text "Sov gott." }\n}\n',
    },
  },
  'check-reads-nothing': {
    meaning: {
      sv: 'En kontroll säger till patienten att ett svar inte kan stämma, och visas vid frågan det gäller. Den här beror bara på annat. Patienten kunde då aldrig rätta det, och aldrig skicka formuläret.',
      en: 'A check tells the patient that an answer cannot be right, and is shown at the question it is about. This one depends on other things only. The patient could then never mend it, and never send the form.',
    },
    example: {
      fails:
        'form vikt "Vikt" {\n  ask kilo number kg 30..300 "Vad väger du?"\n  check day >= 3 else "Vänta till dag 3."\n}\n',
      passes:
        'form vikt "Vikt" {\n  ask kilo number kg 30..300 "Vad väger du?"\n  check kilo >= 40 or day >= 3 else "Väg dig igen."\n}\n',
    },
  },
  'messages-off': {
    meaning: {
      sv: 'Villkor om meddelanden gäller det som patienten skriver till sin behandlare. Är meddelanden avstängda kommer inga, och flaggan eller regeln skulle aldrig hända: det som någon räknade med att få veta får ingen veta.\n\nMeddelanden från en regel, message patient, kommer fram ändå.',
      en: 'Conditions about messages ask about what the patient writes to the clinician. With messages off there are none, and the flag or the rule would never happen: what somebody counted on being told, nobody is told.\n\nMessages from a rule, message patient, arrive all the same.',
    },
    example: {
      fails:
        'program stod "Stöd" {\n  purpose "Ge stöd mellan besöken."\n  owner "Mottagningen"\n  licence "CC0"\n  retention record 10 years\n  messages off\n}\n\nflag obesvarat warning "Obesvarat meddelande" when message is unanswered for 2 days\n',
      passes:
        'program stod "Stöd" {\n  purpose "Ge stöd mellan besöken."\n  owner "Mottagningen"\n  licence "CC0"\n  retention record 10 years\n  messages on\n}\n\nflag obesvarat warning "Obesvarat meddelande" when message is unanswered for 2 days\n',
    },
  },
  'text-missing': {
    meaning: {
      sv: 'Varje fråga och varje svarsalternativ har en text. Bara ett frågeformulär i biblioteket som kräver licens får lämna texterna tomma, så att den som har licens kan fylla i dem.',
      en: 'Every question and every option has a text. Only an instrument of the library that needs a licence may leave its texts out, for whoever has a licence to fill in.',
    },
    example: {
      fails: 'form dagbok "Dagbok" {\n  ask natt scale 0..10\n}\n\nschedule { give dagbok daily }\n',
      passes: 'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule { give dagbok daily }\n',
    },
  },
  'instrument-unfilled': {
    meaning: {
      sv: 'Frågeformuläret finns i biblioteket utan sina texter, eftersom de inte får spridas fritt. Frågor, värden, poäng och intervall är på plats. Utan texterna skulle patienten få ett tomt formulär.',
      en: 'The instrument is in the library without its texts, because they may not be spread freely. Questions, values, scoring and bands are in place. Without the texts the patient would get an empty form.',
    },
    example: {
      fails: 'use instrument isi\n\nschedule { give isi at start }\n',
      passes:
        'use instrument isi\n\nfill instrument isi {\n  licence "Avtal 2026-14"\n  intro "De senaste två veckorna, {patient.first_name}:"\n  insomnande "Påhittad fråga 1?"\n  vaknar_pa_natten "Påhittad fråga 2?"\n  vaknar_for_tidigt "Påhittad fråga 3?"\n  nojdhet "Påhittad fråga 4?"\n  markbart "Påhittad fråga 5?"\n  oro "Påhittad fråga 6?"\n  paverkan "Påhittad fråga 7?"\n  isi_svarighet.0 "Ingen" isi_svarighet.1 "Lite" isi_svarighet.2 "Mer" isi_svarighet.3 "Mycket" isi_svarighet.4 "Mest"\n  isi_nojdhet.0 "Nöjd" isi_nojdhet.1 "Rätt nöjd" isi_nojdhet.2 "Varken" isi_nojdhet.3 "Rätt missnöjd" isi_nojdhet.4 "Missnöjd"\n  isi_grad.0 "Inte" isi_grad.1 "Lite" isi_grad.2 "Något" isi_grad.3 "Mycket" isi_grad.4 "Väldigt"\n}\n\nschedule { give isi at start }\n',
    },
  },
  'fill-without-licence': {
    meaning: {
      sv: 'Texterna får användas av den som har en licens. Vilken det är ska gå att se för den som granskar eller tar över programmet.',
      en: 'The texts may be used by whoever has a licence. Which one it is must be plain to those who review or take over the program.',
    },
    example: {
      fails:
        'use instrument isi\n\nfill instrument isi {\n  intro "De senaste två veckorna, {patient.first_name}:"\n  insomnande "Påhittad fråga 1?"\n  vaknar_pa_natten "Påhittad fråga 2?"\n  vaknar_for_tidigt "Påhittad fråga 3?"\n  nojdhet "Påhittad fråga 4?"\n  markbart "Påhittad fråga 5?"\n  oro "Påhittad fråga 6?"\n  paverkan "Påhittad fråga 7?"\n  isi_svarighet.0 "Ingen" isi_svarighet.1 "Lite" isi_svarighet.2 "Mer" isi_svarighet.3 "Mycket" isi_svarighet.4 "Mest"\n  isi_nojdhet.0 "Nöjd" isi_nojdhet.1 "Rätt nöjd" isi_nojdhet.2 "Varken" isi_nojdhet.3 "Rätt missnöjd" isi_nojdhet.4 "Missnöjd"\n  isi_grad.0 "Inte" isi_grad.1 "Lite" isi_grad.2 "Något" isi_grad.3 "Mycket" isi_grad.4 "Väldigt"\n}\n\nschedule { give isi at start }\n',
      passes:
        'use instrument isi\n\nfill instrument isi {\n  licence "Avtal 2026-14"\n  intro "De senaste två veckorna, {patient.first_name}:"\n  insomnande "Påhittad fråga 1?"\n  vaknar_pa_natten "Påhittad fråga 2?"\n  vaknar_for_tidigt "Påhittad fråga 3?"\n  nojdhet "Påhittad fråga 4?"\n  markbart "Påhittad fråga 5?"\n  oro "Påhittad fråga 6?"\n  paverkan "Påhittad fråga 7?"\n  isi_svarighet.0 "Ingen" isi_svarighet.1 "Lite" isi_svarighet.2 "Mer" isi_svarighet.3 "Mycket" isi_svarighet.4 "Mest"\n  isi_nojdhet.0 "Nöjd" isi_nojdhet.1 "Rätt nöjd" isi_nojdhet.2 "Varken" isi_nojdhet.3 "Rätt missnöjd" isi_nojdhet.4 "Missnöjd"\n  isi_grad.0 "Inte" isi_grad.1 "Lite" isi_grad.2 "Något" isi_grad.3 "Mycket" isi_grad.4 "Väldigt"\n}\n\nschedule { give isi at start }\n',
    },
  },
  'fill-sealed': {
    meaning: {
      sv: 'Ett standardformulär är förseglat: dess texter, ordning och poäng är prövade tillsammans. Ändras en text mäter formuläret något annat, och resultaten kan inte jämföras.',
      en: 'A standard instrument is sealed: its texts, order and scoring have been tried together. If a text is changed, the instrument measures something else, and results cannot be compared.',
    },
    example: {
      fails:
        'use instrument phq9\n\nfill instrument phq9 {\n  licence "Avtal"\n  intresse "Egen fråga"\n}\n\nschedule { give phq9 at start }\n',
      passes: 'use instrument phq9\n\nschedule { give phq9 at start }\n',
    },
  },
  'never-used': {
    meaning: {
      sv: 'Det finns i programmet men ingenting hänvisar till det. Ett batteri som inte ges når ingen patient, och ett resultat utan rubrik visas inte för någon. Ofta är det en rest efter en ändring, men ibland är det ett tecken på att något glömdes.',
      en: 'It is there in the program but nothing refers to it. A battery that is not given reaches no patient, and a result without a title is shown to nobody. Often it is left over from a change, but sometimes it is a sign that something was forgotten.',
    },
    example: {
      fails:
        'choices grad {\n  0 "Inte alls"\n  1 "Mycket"\n}\n\nform dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n',
      passes:
        'choices grad {\n  0 "Inte alls"\n  1 "Mycket"\n}\n\nform dagbok "Dagbok" {\n  ask oro one of grad "Hur orolig är du?"\n}\n',
    },
  },
  'media-unused': {
    meaning: {
      sv: 'Bara filer som visas följer med när programmet ges ut, så patienten påverkas inte. Men en bild eller en textning som ingen hänvisar till är ofta en som skulle ha varit med, eller en gammal som kan förväxlas med den nya.',
      en: 'Only files that are shown are published with the program, so the patient is not affected. But a picture or captions that nothing refers to should often have been there, or are old and may be mistaken for the new ones.',
    },
    example: {
      fails: 'module start "Start" {\n  page hej "Hej" {\n    // picture "media/bild.png"\n    text "Hej!"\n  }\n}\n',
      passes:
        'module start "Start" {\n  page hej "Hej" {\n    picture "media/bild.png" { describe "En lykta lyser i ett fönster." }\n  }\n}\n',
    },
  },
  'accept-unused': {
    meaning: {
      sv: 'Raden godtar ett fynd som inte finns. Antingen är det lagat eller så står namnet på fel ställe. Fick raden vara kvar skulle nästa fynd av samma slag aldrig synas, och då har ingen tagit ställning till det.',
      en: 'The line accepts a finding that is not there. Either it has been mended or the name is the wrong one. If the line could stay, the next finding of the same kind would never be seen, and nobody would have decided about it.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\nschedule { give dagbok daily }\n\naccept L2301 in dagbok because "Behandlaren ger formuläret på besöket."\n',
      passes:
        'form dagbok "Dagbok" {\n  ask natt scale 0..10 "Hur sov du?"\n}\n\naccept L2301 in dagbok because "Behandlaren ger formuläret på besöket."\n',
    },
  },
  'not-acceptable': {
    meaning: {
      sv: 'Ett fel stoppar programmet, och några varningar vaktar patienter: en flagga som inte hissas, ett villkor som gäller av misstag. De måste rättas. Det som går att godta är sådant där två omdömesgilla människor kan tycka olika.',
      en: 'An error stops the program, and some warnings guard patients: a flag that is not raised, a condition that holds by mistake. They must be mended. What can be accepted is that about which two sensible people may differ.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask tankar scale 0..3 "Har du tänkt på att skada dig?"\n}\n\nschedule { give dagbok daily }\n\nflag skada priority "Tankar på att skada sig" when dagbok.tankar >= 1\n\naccept L2230 in skada because "Vi ringer alla."\n',
      passes:
        'form dagbok "Dagbok" {\n  ask tankar scale 0..3 "Har du tänkt på att skada dig?" { required }\n}\n\nschedule { give dagbok daily }\n\nflag skada priority "Tankar på att skada sig" when dagbok.tankar >= 1\n',
    },
  },
  'too-large': {
    meaning: {
      sv: 'Det finns gränser för hur stort ett program får vara, så att det alltid går att läsa, pröva och köra. De ligger långt bortom vad ett vårdprogram behöver. Den som når en av dem har oftast råkat klistra in något som inte hör hit.',
      en: 'There are limits to how large a program may be, so that it can always be read, tested and run. They lie far beyond what a program for care needs. Whoever reaches one has most often pasted something that does not belong.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = ((((((((((((((((((((((((((((((((((((((((((((((((((((oro))))))))))))))))))))))))))))))))))))))))))))))))))))\n}\n',
      passes: 'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n  result niva "Oro" = oro\n}\n',
    },
  },
  'scenario-order': {
    meaning: {
      sv: 'Ett scenario är berättelsen om en påhittad patient. Den börjar den dag och det klockslag då patienten får programmet, för allt i schemat räknas därifrån.',
      en: 'A scenario is the story of a made-up patient. It begins on the day and at the time when the patient is given the program, because everything in the schedule is counted from there.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nscenario "En orolig dag" {\n  answer dagbok { oro 8 }\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nscenario "En orolig dag" {\n  start 2026-03-02 08:00\n  answer dagbok { oro 8 }\n}\n',
    },
  },
  'flag-without-advice': {
    meaning: {
      sv: 'En flagga syns bara för personalen. Patienten får veta något genast bara om flaggan har ett råd, tell patient. Ett scenario som väntar sig ett råd kan aldrig hålla när flaggan inte har något, och patienten får då inte heller den hjälp som författaren räknade med.',
      en: 'A flag is seen by staff only. The patient is told something at once only where the flag has advice, tell patient. A scenario that expects advice can never hold when the flag has none, and the patient would lack the help that the author counted on.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nschedule { give dagbok daily }\n\nflag orolig warning "Mycket oro" when dagbok.oro >= 8\n\nscenario "En orolig dag" {\n  start 2026-03-02 08:00\n  answer dagbok { oro 8 }\n  expect patient sees advice of orolig\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nschedule { give dagbok daily }\n\nflag orolig warning "Mycket oro" when dagbok.oro >= 8 {\n  tell patient "Ring din mottagning i dag."\n}\n\nscenario "En orolig dag" {\n  start 2026-03-02 08:00\n  answer dagbok { oro 8 }\n  expect patient sees advice of orolig\n}\n',
    },
  },
  'rule-without-reminder': {
    meaning: {
      sv: 'Personalen får en påminnelse bara av en regel som har remind clinician. Ett scenario som väntar sig en påminnelse kan aldrig hålla när regeln inte har någon, och då är det heller ingen som får veta vad som ska göras för patienten.',
      en: 'Staff are reminded only by a rule that has remind clinician. A scenario that expects a reminder can never hold when the rule has none, and then nobody is told what is to be done for the patient.',
    },
    example: {
      fails:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nmodule lugn "Lugn" { opens by clinician page p "Andas" { text "Andas lugnt." } }\n\nschedule { give dagbok daily }\n\nrule orolig when dagbok.oro >= 8 { open lugn }\n\nscenario "En orolig dag" {\n  start 2026-03-02 08:00\n  answer dagbok { oro 8 }\n  expect reminder orolig\n}\n',
      passes:
        'form dagbok "Dagbok" {\n  ask oro scale 0..10 "Hur orolig är du?"\n}\n\nmodule lugn "Lugn" { opens by clinician page p "Andas" { text "Andas lugnt." } }\n\nschedule { give dagbok daily }\n\nrule orolig when dagbok.oro >= 8 {\n  open lugn\n  remind clinician "Ring patienten." within 2 days\n}\n\nscenario "En orolig dag" {\n  start 2026-03-02 08:00\n  answer dagbok { oro 8 }\n  expect reminder orolig\n}\n',
    },
  },
  'compiler-fault': {
    meaning: {
      sv: 'Programmet är rätt skrivet så långt Lykta kan se, men det som blev av det har inte den form det ska. Det ges inte ut, så ingen patient berörs. Felet är Lyktas.',
      en: "The program is written correctly as far as Lykta can see, but what came of it does not have the form it should. It is not published, so no patient is affected. The fault is Lykta's.",
    },
    example: null,
  },
} as const
