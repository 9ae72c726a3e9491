// What the council of a county-sized municipality writes: phrases per theme that are put together to notes, statements and
// answers which read like those of real tables. All places, figures and opinions are made up.

/** Each theme: what is talked about (things, in definite form), and sentences that stand by themselves. */
export const themes = [
  {
    name: 'Skole og oppvekst',
    things: ['skolestrukturen', 'skoleveien langs fylkesveien', 'tilbudet til de minste barna', 'leksehjelpen', 'spesialundervisningen', 'samarbeidet mellom skole og hjem', 'svømmeopplæringen', 'skolehelsetjenesten'],
    facts: ['Tre av fire skoler har færre elever enn for ti år siden.', 'Barna i Øvre dalen sitter over en time i buss hver dag.', 'Foreldrene sier at de flytter når skolen blir borte.', 'Lærerne bruker mer tid på møter enn på elevene.'],
  },
  {
    name: 'Ungdom',
    things: ['møteplassene for ungdom', 'lærlingordningen', 'ungdomsrådet', 'de unges psykiske helse', 'fritidstilbudet utenom idretten', 'nattbussen i helgene', 'sommerjobbene', 'veien tilbake etter studiene'],
    facts: ['Over halvparten av ungdommene tror ikke at de kommer til å bo her som voksne.', 'Ungdomsrådet ble spurt sent, og fikk ikke svar.', 'De som ikke driver med idrett, har ingen steder å gå etter klokka fire.', 'Lærlingene vi tar inn, blir ofte værende.'],
  },
  {
    name: 'Kyst og havn',
    things: ['strandsonen', 'fiskerihavna', 'de gamle bryggene', 'kystkulturen', 'småbåthavnene', 'ferjeforbindelsen', 'adkomsten til sjøen', 'det marine søppelet'],
    facts: ['Halvparten av strandsonen i Sentrum er allerede bygd ned.', 'Fiskerne mangler kai når ferjen ligger inne.', 'Turistene spør etter kysten, men finner ingen vei ned.', 'Båtplassene har ti års ventetid.'],
  },
  {
    name: 'Havbruk',
    things: ['arealene til oppdrett', 'inntektene fra havbruksfondet', 'lakselusa', 'samspillet mellom oppdrett og kystfiske', 'slakteriet', 'landbasert oppdrett', 'kunnskapen om fjordens tåleevne', 'arbeidsplassene i havbruket'],
    facts: ['Havbruksfondet ga 41 millioner ett år og 6 det neste.', 'Kystfiskerne sier at gytefeltene ligger der merdene står.', 'Hver femte arbeidsplass på Fjordsida henger på laksen.', 'Ingen av oss visste hvor mye som slippes ut.'],
  },
  {
    name: 'Helse og omsorg',
    things: ['hjemmetjenesten', 'sykehjemsplassene', 'rekrutteringen av sykepleiere', 'demensomsorgen', 'legevakta', 'velferdsteknologien', 'støtten til pårørende', 'omsorgsboligene'],
    facts: ['Antallet over åtti dobles på femten år.', 'Vikarutgiftene er større enn hele kulturbudsjettet.', 'Folk vil bo hjemme, men ikke være alene.', 'Legevakta ligger halvannen time unna på vinterføre.'],
  },
  {
    name: 'Bolig og sentrum',
    things: ['utleieboligene', 'tomtene i grendene', 'sentrumsplanen', 'boligene for førstegangskjøpere', 'handelen i Sentrum', 'parkeringen', 'leilighetene for eldre', 'byggesaksbehandlingen'],
    facts: ['Det står over hundre hus tomme, men ingen er til leie.', 'Den som vil flytte hit for en jobb, finner ikke noe sted å bo.', 'Butikkene i Sentrum taper for kjøpesenteret i nabobyen.', 'Eldre blir boende i store hus fordi det ikke finnes noe annet.'],
  },
  {
    name: 'Klima og natur',
    things: ['jordvernet', 'klimagassutslippene fra veitrafikken', 'myrene', 'vindkraften', 'flomsikringen', 'naturmangfoldet', 'friluftslivet nær husene', 'energibruken i egne bygg'],
    facts: ['To hundreårsflommer på seks år sier oss noe.', 'Utslippene våre gikk opp i fjor, ikke ned.', 'Det er lettere å bygge på matjord enn å bygge tett.', 'Vi har mål for 2030 som ingen følger opp.'],
  },
  {
    name: 'Samisk språk og kultur',
    things: ['det samiske språktilbudet i barnehagen', 'reindriftas arealer', 'skiltingen på samisk', 'samarbeidet med språksenteret', 'de samiske stedsnavnene', 'duodji i skolen', 'reinens flytteleier', 'konsultasjonene med reindrifta'],
    facts: ['Bare én barnehage kan tilby samisk, og den er full.', 'Ordet giellagáldu sto på plakaten, men ingen rundt bordet visste hva det var.', 'Reindrifta ble hørt først da arealplanen var ferdig.', 'Språket forsvinner på én generasjon hvis det ikke brukes på skolen.'],
  },
  {
    name: 'Vei og kollektiv',
    things: ['gang- og sykkelveiene', 'rassikringen', 'bussen mellom grendene', 'vintervedlikeholdet', 'trafikksikkerheten ved skolene', 'ladepunktene', 'bestillingstransporten', 'fergekøen om sommeren'],
    facts: ['Veien til Ytre Vik var stengt elleve ganger i vinter.', 'Bussen går før skolen slutter.', 'Det mangler fire hundre meter gangvei, og der går alle barna.', 'Uten bil kommer du deg ikke til fastlegen.'],
  },
  {
    name: 'Økonomi og tjenester',
    things: ['disposisjonsfondet', 'gjelda', 'investeringstakten', 'eiendomsskatten', 'interkommunalt samarbeid', 'de lovpålagte tjenestene', 'vedlikeholdsetterslepet', 'handlingsrommet'],
    facts: ['Renter og avdrag vokser raskere enn inntektene.', 'Vi vedtar planer vi ikke har penger til.', 'Vedlikeholdet er utsatt i tolv år.', 'Ingen vil si hvilke tjenester som skal bli mindre.'],
  },
  {
    name: 'Næring og arbeidsplasser',
    things: ['næringsarealene langs E6', 'gründerne', 'reiselivet', 'landbruket', 'kompetansen bedriftene mangler', 'de statlige arbeidsplassene', 'bredbåndet i dalførene', 'samarbeidet med fagskolen'],
    facts: ['Bedriftene sier nei til oppdrag fordi de mangler folk.', 'Cruisegjestene bruker i gjennomsnitt 140 kroner i land.', 'Antall gårdsbruk i drift er halvert siden 2000.', 'Det tar to år å få regulert en næringstomt.'],
  },
  {
    name: 'Frivillighet og kultur',
    things: ['frivilligsentralen', 'korpset og koret', 'idrettsanlegget', 'grendehusene', 'biblioteket', 'kulturskolen', 'integreringen av nye innbyggere', 'dugnadsånden'],
    facts: ['De samme tjue personene bærer alt.', 'Kulturskolen har venteliste på tre år.', 'Grendehuset er det eneste stedet der folk fra ulike miljøer møtes.', 'De som er nye her, blir ikke spurt om å være med.'],
  },
];

/** How a note begins and ends, by what its question asks. The first of each kind are short. */
export const notePhrases = {
  surprised: [
    (x) => `Så lite om ${x}.`,
    (x) => `Vi trodde at det sto bedre til med ${x}.`,
    (x) => `Overrasket over hvor mye ${x} koster.`,
    (x) => `At utviklingen for ${x} har gått feil vei så lenge, var nytt for flere rundt bordet.`,
    (x) => `Forskjellen mellom grendene når det gjelder ${x}, er større enn vi trodde.`,
    (x) => `Ingen av oss hadde sett tallene for ${x} før i dag.`,
    (x) => `Det er få som snakker om ${x}, enda så mange det gjelder.`,
    (x) => `Vi ligger langt etter kommuner vi liker å sammenligne oss med, når det gjelder ${x}.`,
    (x) => `Grafen over ${x} fikk det til å gå kaldt nedover ryggen på flere av oss.`,
    (x) => `Positivt overrasket: ${x} klarer seg bedre enn ryktet.`,
    (x) => `Hvor fort det har gått nedover med ${x} etter pandemien.`,
  ],
  curious: [
    (x) => `Mer om ${x}!`,
    (x) => `Hva betyr ${x} for dem som vurderer å flytte hit?`,
    (x) => `Hvordan har ${x} utviklet seg de siste ti årene, og hva er grunnen?`,
    (x) => `Hva gjør nabokommunene med ${x}?`,
    (x) => `Hvem bestemmer egentlig over ${x}, vi eller fylket?`,
    (x) => `Hva vil det koste å la ${x} være som i dag fram til 2036?`,
    (x) => `Er ${x} noe kommunen i det hele tatt kan påvirke?`,
    (x) => `Hvem bruker tid på ${x} i dag, og hva gjør de ellers?`,
    (x) => `Finnes det forsøk med ${x} andre steder som vi kan lære av?`,
  ],
  missing: [
    (x) => `Tall for ${x}.`,
    (x) => `Kunnskapsgrunnlaget sier nesten ingenting om ${x}.`,
    (x) => `Vi savner hva innbyggerne selv mener om ${x}.`,
    (x) => `Det mangler en ærlig gjennomgang av hva som er gjort med ${x} siden forrige plan.`,
    (x) => `Hva ${x} betyr for eldre og for dem uten bil, står ikke noe sted.`,
    (x) => `Vi vet hva ${x} koster, men ikke hva vi får igjen.`,
    (x) => `De unges egne ord om ${x}.`,
    (x) => `En framskrivning som viser hva som skjer med ${x} når folketallet faller.`,
    (x) => `Noe om sammenhengen mellom ${x} og hvor folk velger å bo.`,
  ],
  important: [
    (x) => `Styrk ${x}.`,
    (x) => `Sett ${x} først i denne perioden.`,
    (x) => `Det viktigste nå er ${x}, og da må noe annet vente.`,
    (x) => `Ta vare på ${x}; det er lettere å miste enn å bygge opp igjen.`,
    (x) => `Lag en forpliktende plan for ${x}, med penger i handlings- og økonomiplanen.`,
    (x) => `Vi må tørre å prioritere ${x} foran nye bygg.`,
    (x) => `La grendene selv finne løsninger for ${x}, og gi dem midler til det.`,
    (x) => `Start med ${x}, for der vet vi at tiltak virker.`,
    (x) => `Fire år er kort tid. La oss heller bli ferdige med ${x} enn å begynne på noe nytt.`,
    (x) => `Alle partier rundt bordet nevnte ${x}.`,
  ],
  direction: [
    (x) => `Nei, ikke for ${x}.`,
    (x) => `Retningen er tydelig nok for ${x}, men ikke for resten.`,
    (x) => `Det står mange fine ord, men ingenting om hvem som har ansvaret for ${x}.`,
    (x) => `Satsingsområdene bør si hva vi velger bort når vi satser på ${x}.`,
    (x) => `Vanskelig å styre etter så lenge ${x} ikke er målbart.`,
    (x) => `Det er tydelig hvor vi vil med ${x}, men ikke hvordan vi ser at vi er framme.`,
    (x) => `Administrasjonen kan ikke prioritere ${x} ut fra dette.`,
    (x) => `Ja, stort sett, men ${x} burde vært et eget punkt.`,
  ],
  planItem: [
    (x) => `Kan stå.`,
    (x) => `Bra, men si noe om ${x}.`,
    (x) => `For ulne ord. Skriv at det handler om ${x}, ellers kan alle lese inn det de vil.`,
    (x) => `Dette har vi hatt i tre planer uten at det har fått følger for ${x}.`,
    (x) => `Bør beholdes fordi det minner oss på ${x} når vi behandler enkeltsaker.`,
    (x) => `Ta det ut; ${x} er allerede dekket i temaplanen.`,
    (x) => `Samle dette og det som står om ${x}, til ett mål.`,
    (x) => `Snu på det: begynn med ${x}, så følger resten.`,
    (x) => `Vi leste det høyt to ganger, og var fortsatt uenige om hva det betyr for ${x}.`,
  ],
  hearing: [
    (x) => `Høringen endret synet på ${x}.`,
    (x) => `Mange innspill om ${x}, men nesten ingen fra dem det gjelder.`,
    (x) => `Velforeningene har rett i at ${x} er beskrevet for enkelt i utkastet.`,
    (x) => `Det vi skrev om ${x}, må stå fast selv om høringen spriker.`,
    (x) => `Vi er fortsatt uenige om hvor langt kommunen skal gå når det gjelder ${x}.`,
    (x) => `Saksframlegget må si hva ${x} koster, og hva som skjer hvis vi sier nei.`,
    (x) => `Ingen av innspillene endrer det vi mente om ${x}.`,
    (x) => `Utkastet lover mer om ${x} enn vi kan holde.`,
    (x) => `Skriv om avsnittet der ${x} står, slik at det kan leses uten forkunnskaper.`,
  ],
};

export const whys = [
  'Det er det folk spør oss om når vi møter dem på butikken.',
  'Fordi vi mister de unge først.',
  'Uten dette faller resten sammen.',
  'Det er billigere å forebygge enn å reparere.',
  'Vi har lovet det i to perioder.',
  'Fordi avstandene gjør oss sårbare.',
  'Tallene viser at det haster, og det tar lang tid før tiltakene virker.',
];

/** What the administration makes of many notes about a thing. */
export const understandings = [
  (x) => `Bordene vil at kommunen tar vare på ${x}, også når budsjettene blir trangere.`,
  (x) => `Det bordene skriver om ${x}, må få en tydeligere plass i samfunnsdelen enn i dag.`,
  (x) => `Flere bord mener at ${x} avgjør om folk velger å bli boende.`,
  (x) => `Det er uenighet om hvor mye ${x} skal veie mot andre hensyn, men ingen bord vil la det ligge.`,
  (x) => `Kunnskapen om ${x} er for svak til å prioritere etter. Bordene ber om bedre tall, brutt ned på grender, før de tar stilling til hva som skal gjøres og hva som kan vente.`,
];

/** A table's correction, in its own words. */
export const corrections = [
  (x) => `Det gjaldt ikke alle grendene. Vi skrev om ${x} på Fjordsida.`,
  (x) => `«Tar vare på» er for svakt. Vi ville styrke ${x}.`,
  () => 'Vi var delt, og det må stå.',
  (x) => `Dere har blandet ${x} med noe et annet bord skrev.`,
  () => 'Hvem som har ansvaret, er falt ut.',
  () => 'Riktig tanke, men ordet «alle» har vi aldri brukt.',
];

/** How a statement is mended: what is put in its place, and why. */
export const revisions = [
  [(text) => text.replace(/\.$/, ', først og fremst i grendene.'), 'Tre bord presiserte at det gjelder grendene.'],
  [(text) => text.replace('Bordene', 'De fleste bordene').replace('Flere bord', 'Sju av tolv bord'), 'Ikke alle bordene var enige.'],
  [(text) => `${text} Ansvaret må plasseres i handlingsdelen.`, 'Bordene savnet hvem som har ansvaret.'],
  [(text) => text.replace(' må ', ' skal ').replace(' vil at ', ' forventer at ').replace('mener at', 'er overbevist om at'), 'Bordene mente at ordlyden var for svak.'],
  [(text) => `${text} To bord er uenige i dette.`, 'Uenigheten kom ikke fram i den første versjonen.'],
];

export const remarks = [
  'Rettelsen gjelder ett bord. De elleve andre kjenner seg igjen, og ordene blir derfor stående.',
  'Det bordet ber om, står i en annen forståelse.',
  'Dette er avgjort i arealdelen, og kan ikke endres her.',
];

export const owners = ['Kommuneplanlegger', 'Oppvekstsjefen', 'Enhet for samfunn, næring og interkommunalt plansamarbeid', 'Økonomisjefen', 'Kommuneoverlegen'];

export const sources = ['SSB, tabell 07459', 'Kommunens årsmelding, kapittel 4', 'https://www.fhi.no/folkehelseprofiler', 'Oversiktsdokumentet etter folkehelseloven § 5'];

export const planItems = [
  ['vision', 'Storvik – sammen om kyst, dal og fjell'],
  ['main_goal', 'Storvik skal ha befolkningsvekst i alle deler av kommunen.'],
  ['main_goal', 'Barn og unge i Storvik skal oppleve trygghet, mestring og tilhørighet gjennom hele oppveksten, uavhengig av hvor i kommunen de bor og hva foreldrene har råd til.'],
  ['main_goal', 'Storvik skal ha et allsidig næringsliv og flere arbeidsplasser.'],
  ['land_use_strategy', 'Minst 70 prosent av nye boliger skal bygges i Sentrum og i gangavstand til bussen.'],
  ['land_use_strategy', 'Dyrka jord, reinbeite og sammenhengende naturområder skal ikke bygges ned.'],
  ['priority_area', 'Bo hele livet i Storvik'],
  ['priority_area', 'Levende kyst og bærekraftig havbruk'],
  ['priority_area', 'Levende grender'],
  ['priority_area', 'En kommune som henger sammen – samferdsel, bredbånd og beredskap'],
];
