# The loop: the tables' answers to each statement, and what comes of them.
loop-lead = Har vi forstått dykk rett? Her står svara frå borda på kvar forståing, og kva de gjer med dei.
loop-count = { $count ->
    [one] { $count } forståing må sjåast på
   *[other] { $count } forståingar må sjåast på
}

## Før sløyfen
loop-none-title = Har vi forstått dykk rett?
loop-none-text = Når oppsummeringa av første verkstad er publisert, kan neste verkstad svare på kvar forståing: rett, delvis, ikkje rett eller manglar noko. Lag ein verkstad med eit spørsmålssett som sjekkar forståingane. Svara kjem hit.
loop-to-prepare = Gå til førebuing
loop-not-open-title = Verkstaden har ikkje byrja
loop-not-open-text = Borda får alle publiserte forståingar når verkstaden opnar. Svara kjem hit etter kvart som borda skriv dei.
loop-to-workshop = Gå til verkstaden

## Oversikten
loop-still-open = Verkstaden er i gang
loop-still-open-text = Svara kjem inn medan borda arbeider. Du kan handsame dei når verkstaden er avslutta.
loop-published = Publisert { $when }
loop-published-text = Svara er handsama, og oppsummeringa er låst.
loop-unresolved = { $count ->
    [0] Alle svar er gjorde greie for
    [one] { $count } forståing må sjåast på
   *[other] { $count } forståingar må sjåast på
}
loop-unresolved-text = Minst eitt bord har retta dei. Skriv ein ny versjon, eller behald med merknad, før oppsummeringa kan publiserast.
loop-resolved-text = Når notata òg er gjorde greie for, kan oppsummeringa publiserast.
loop-to-summary = Gå til oppsummeringa
loop-show = Vis
loop-only-unresolved = Berre dei som må sjåast på
loop-least-agreement = Minst semje først
loop-legend = Teikna i tabellen
loop-no-hits = Ingenting meir må sjåast på
loop-no-hits-text = Slå av «Berre dei som må sjåast på» for å sjå alle forståingane.
loop-matrix = Svara frå borda på kvar forståing
loop-statement = Forståing
loop-answers = Svar
loop-table = Bord { $table }
loop-verdict-right = rett
loop-verdict-partly = delvis
loop-verdict-wrong = ikkje rett
loop-verdict-missing = manglar noko
loop-letter-right = R
loop-letter-partly = D
loop-letter-wrong = I
loop-letter-missing = M
loop-counted-right = { $count } rett
loop-counted-partly = { $count } delvis
loop-counted-wrong = { $count } ikkje rett
loop-counted-missing = { $count } manglar noko
loop-counted-unanswered = { $count } ikkje svart
loop-unanswered = ikkje svart
loop-outcome-unanswered = Ikkje svart
loop-outcome-confirmed = Stadfesta
loop-outcome-unresolved = Må sjåast på
loop-outcome-revised = Ny versjon
loop-outcome-kept = Behalden

## Én forståelse
loop-back = Tilbake til oversikta
loop-next = Neste som må sjåast på: F{ $number }
loop-detail-title = Forståing F{ $number }
loop-asked = Slik borda fekk ho (versjon { $version })
loop-spread = { $tables } av { $of } bord bak
loop-disagreement = Usemje i notata
loop-table-answers = Svara frå borda
loop-paper = Frå papir
loop-silent = { $count ->
    [one] Ikkje svart: bord { $tables }
   *[other] Ikkje svart: bord { $tables }
}
loop-behind = { $count ->
    [one] { $count } notat bak
   *[other] { $count } notat bak
}
loop-versions = Versjonar

## Hva svarene fører til
loop-resolve = Kva gjer vi med svara?
loop-state-unanswered = Ingen bord har svart på denne forståinga.
loop-state-confirmed = Alle bord som svara, meiner at forståinga er rett. Du treng ikkje gjere noko.
loop-state-unresolved = Minst eitt bord har retta forståinga. Skriv ein ny versjon, eller behald teksten med ein merknad.
loop-state-revised = Svara har ført til versjon { $version }.
loop-state-kept = Teksten er behalden, med denne merknaden:
loop-kept-at = Skriven { $date }
loop-write = Skriv ny versjon
loop-rewrite = Rediger den nye versjonen
loop-keep = Behald med merknad
loop-keep-again = Endre merknaden
loop-drop = Slett versjon { $version }
loop-drop-title = Slette versjon { $version }?
loop-drop-about = Den nye teksten blir borte, og den publiserte versjonen gjeld igjen. Svara må gjerast greie for på nytt.
loop-dropped = Versjonen er sletta.
loop-text = Ny tekst
loop-text-about = Rett teksten slik at han seier det borda meiner.
loop-text-missing = Skriv den nye teksten.
loop-difference = Dette blir endra
loop-unchanged = Teksten er den same som borda fekk.
loop-reason = Kvifor er teksten endra?
loop-reason-about = Blir vist saman med den nye versjonen.
loop-reason-missing = Skriv kvifor ho er endra.
loop-add-notes = { $count ->
    [0] Legg til notat frå denne runden
    [one] Notat frå denne runden: { $count } valt
   *[other] Notat frå denne runden: { $count } valde
}
loop-search = Søk i notata
loop-save = Lagre ny versjon
loop-discard = Forkast teksten
loop-revised = Den nye versjonen er lagra.
loop-remark = Merknad
loop-remark-about = Forklar kvifor teksten blir ståande. Merknaden følgjer saka og blir vist for borda.
loop-remark-missing = Skriv ein merknad.
loop-keep-save = Behald teksten
loop-kept = Forståinga er behalden med merknad.
