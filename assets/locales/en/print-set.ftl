# Everything that a workshop needs on paper, in one go.
print-set-title = Everything at once
print-set-title-by = Everything for { $time }
print-set-open = Choose and print
print-set-back = To printing
print-set-lead = The papers for { $round }, in one file for each size of paper. What is proposed fits where you are now.
print-set-all = Choose all
print-set-none = Choose none
print-set-each-table =
    { $tables ->
        [one] One for the table
       *[other] One for each table ({ $tables } tables)
    }
print-set-copies = Copies
print-set-laying = How the papers are laid
print-set-two-sided = Print on both sides
print-set-two-sided-about = Each document begins on a new sheet.
print-set-by-table = Lay the stack for each table by itself
print-set-by-table-about = First one stack for each table, then what is shared in the room.
print-set-total =
    { $documents ->
        [0] No documents chosen
        [one] One document, { $prints ->
            [one] one copy
           *[other] { $prints } copies
        }
       *[other] { $documents } documents, { $prints } copies in all
    }
print-set-make = Make the prints
print-set-nothing = Choose at least one document.
print-set-outcome = The prints
print-set-begins = Beginning
print-set-stopping = Cancelling …
print-set-stopped = Printing was cancelled
print-set-stopped-about = No files have been made.
print-set-made =
    { $files ->
        [one] One file is ready
       *[other] { $files } files are ready
    }
print-set-how-two = Choose two-sided printing when you print.
print-set-how-one = Choose one-sided printing when you print.
print-set-paper-a4 = A4
print-set-paper-a3 = A3
print-set-file =
    { $paper }: { $pages ->
        [one] one page
       *[other] { $pages } pages
    } on { $sheets ->
        [one] one sheet
       *[other] { $sheets } sheets
    }
print-set-show = Show and print …
print-cards-changed =
    { $count ->
        [one] The card of table { $numbers } has changed since it was printed.
       *[other] The cards of tables { $numbers } have changed since they were printed.
    }
print-cards-make =
    { $count ->
        [one] Make the card again
       *[other] Make these { $count } cards again
    }
print-cards-made = Replace the cards on the tables with these:
