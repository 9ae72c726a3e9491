# What goes wrong: `error-` says what happened, `hint-` what is safe and what to do next. The codes are the core's
# refusals and the codes of crates/app.

## The planning process and the current plan
error-no-process = The file holds no planning process yet.
hint-no-process = Nothing has changed. Make a new planning process, or open another file.
error-process-exists = The file already holds a planning process.
hint-process-exists = The process in the file is untouched. Make a new file for the new process.
error-unknown = What you want to use or change is not here.
hint-unknown = Nothing has changed. Go back to the list and choose again.
error-already-exists = This is already registered.
hint-already-exists = What was there is as it was. See whether what you wanted to add is already there.
error-text-missing = The field is empty, but must be filled in.
hint-text-missing = Nothing has changed. Write something in the field and try again.
error-text-too-long = The text has { $length } characters, but the field takes { $limit }.
hint-text-too-long = What you wrote is still in the field. Shorten the text and try again.
error-period-invalid = The council period ends before it begins, or a year is wrong.
hint-period-invalid = Nothing has changed. Check both years and try again.
error-order-incomplete = The new order leaves something in the list out.
hint-order-incomplete = The order is as before. Somebody else may have changed the list: look at it and try again.
error-plan-item-in-use = A note or a statement points at this element of the plan.
hint-plan-item-in-use = Nothing has changed. The element cannot be removed, but its text can be corrected.
error-nothing-given = Nothing is selected.
hint-nothing-given = Nothing has changed. Select at least one in the list and try again.

## Participants and tables
error-not-elected = { $name } is neither an elected member nor a deputy, and cannot sit at a table.
hint-not-elected = Nothing has changed. If this is wrong, correct it under “Participants”.
error-person-withdrawn = { $name } has been taken off the list of participants.
hint-person-withdrawn = Nothing has changed. Put the person back on the list under “Participants” and try again.
error-person-absent = { $name } is marked absent.
hint-person-absent = Nothing has changed. Mark the person present and try again.
error-seated-twice = { $name } is seated twice.
hint-seated-twice = Nothing has changed. Take away one of the seats and try again.
error-not-at-table = { $name } does not sit at this table.
hint-not-at-table = Nothing has changed. Move the person to the table first, or choose somebody who sits there.
error-table-number-invalid = Table number { $number } cannot be used here.
hint-table-number-invalid = Nothing has changed. Give each table its own number, from 1 upwards.
error-table-has-notes = Table { $number } has already written, answered or handed in, and must keep its place and number.
hint-table-has-notes = Nothing has changed. Leave the table and move the participants instead.
error-too-few-people = { $tables ->
    [0] There must be at least one table.
   *[other] There are too few participants for { $tables } tables: only { $people } can be seated.
}
hint-too-few-people = Nothing has changed. Choose a number of tables that fits, or see whether somebody is marked absent by mistake.
error-rotations-invalid = A workshop has one to { $limit } rotations.
hint-rotations-invalid = Nothing has changed. Choose a number of rotations within the limit and try again.
error-rotation-unknown = Rotation { $number } is not there, or is missing in what was sent.
hint-rotation-unknown = Nothing has changed. Make the rotations first, or choose one that is there.
error-rotation-held = Rotation { $number } has been held and cannot be changed.
hint-rotation-held = Nothing has changed. Change the rotation that is under way, or a later one.
error-rotation-tables-differ = Rotation { $number } has other tables than the other rotations.
hint-rotation-tables-differ = Nothing has changed. All rotations of a workshop have the same tables, but a table may be empty.
error-seating-goal-repeated = One of the goals for the seating is named twice.
hint-seating-goal-repeated = Nothing has changed. Let each goal stand once in the list.
error-seating-rule-invalid = Rule { $number } is not complete.
hint-seating-rule-invalid = Nothing has changed. A rule about who sits together or apart needs two different names at the least, and the rotations it holds in must be in the plan.
error-seating-clash = The rules for the seating cannot all hold.
hint-seating-clash = Nothing has changed. Remove or change one of the rules and try again.
error-seating-not-found = No seating was found that follows all the rules.
hint-seating-not-found = Nothing has changed. Remove some of the rules and try again.

## The workshop
error-question-set-invalid = The question set has no questions, or two of its questions have the same key.
hint-question-set-invalid = Nothing has changed. Choose another question set, or correct it and try again.
error-questions-frozen = The questions are locked, because the workshop has been open.
hint-questions-frozen = Nothing has changed, and the tables keep their questions. Other questions can be used in the next workshop.
error-workshop-not-preparing = The workshop is no longer being prepared.
hint-workshop-not-preparing = Nothing has changed. A workshop that has been open cannot be removed, but a closed one can be reopened until its summary is published.
error-workshop-not-open = The workshop is not open.
hint-workshop-not-open = Nothing has changed. Anything you wrote is still in the field. The facilitator can open the workshop, or reopen it if it is closed.
error-workshop-not-closed = The workshop is not closed.
hint-workshop-not-closed = Nothing has changed. Close the workshop when all tables have handed in, and try again.
error-not-last-workshop = Only the last workshop of the process can be removed.
hint-not-last-workshop = Nothing has changed. Remove the later workshops first, if they are not to be held.
error-another-workshop-open = Workshop { $round } is still open.
hint-another-workshop-open = Nothing has changed. Close workshop { $round } first.
error-earlier-round-unpublished = The summary of workshop { $round } is not published.
hint-earlier-round-unpublished = Nothing has changed. Publish the summary first, so that the tables have statements to answer.
error-nobody-seated = Nobody is seated at a table yet.
hint-nobody-seated = Nothing has changed. Make the seating first, then open the workshop.
error-tables-not-handed-in = These tables have not handed in yet: { $numbers }.
hint-tables-not-handed-in = Nothing has changed, and the workshop is still open. Ask the tables to hand in, or hand in for them from paper.

## The table's own words
error-not-this-table = This device belongs to another table.
hint-not-this-table = Nothing has changed, and what you wrote is still in the field. Ask the facilitator to connect the device to the right table.
error-note-belongs-to-table = The table wrote this on its own device, and only the table can change it.
hint-note-belongs-to-table = The table’s own words are as they were. Ask the table to correct them on its device.
error-table-handed-in = Table { $number } has handed in, and what it wrote is locked.
hint-table-handed-in = What you wrote is still in the field. The facilitator can reopen the hand-in with a reason while the workshop is open.
error-table-not-handed-in = Table { $number } has not handed in.
hint-table-not-handed-in = Nothing has changed. The table can go on writing, and there is no hand-in to reopen.
error-read-back-outdated = Something was written or changed after the table read its notes back.
hint-read-back-outdated = Everything saved is safe, but the table has not handed in. Read back again, then hand in.
error-note-withdrawn = The note has been deleted.
hint-note-withdrawn = Nothing has changed. The table can bring the note back as long as it has not handed in.
error-note-not-withdrawn = The note has not been deleted.
hint-note-not-withdrawn = Nothing has changed. The note is already there.
error-question-takes-no-notes = This question is answered statement by statement, and takes no notes.
hint-question-takes-no-notes = What you wrote is still in the field. Write it as the table’s own words to a statement, or choose another question.
error-plan-item-needed = No element of the plan that the question is about has been chosen.
hint-plan-item-needed = What you wrote is still in the field. Choose the element that the note is about and try again.
error-plan-item-not-asked = This question is not about a particular element of the plan.
hint-plan-item-not-asked = What you wrote is still in the field. Take away the element, or choose another question.
error-not-a-check-item = The tables are not asked about this statement in this workshop.
hint-not-a-check-item = What you wrote is still in the field. Choose one of the statements that the workshop asks about.

## The room
error-room-not-open = The room is not open.
hint-room-not-open = Nothing has changed, and what you wrote is still on the device. The facilitator can open the room.
error-room-is-open = The room is open already.
hint-room-is-open = Nothing has changed. The devices can use the table cards they have.
error-another-room-open = The room of workshop { $round } is open.
hint-another-room-open = Nothing has changed. Close the room of workshop { $round } first.
error-key-outdated = Table { $number } has a newer card.
hint-key-outdated = Nothing has changed. Make the table card again and try again.
error-key-not-valid = The code opens no table here.
hint-key-not-valid = Nothing has changed. Scan the code on the table card again, or type the six digits. The table may have a new card.
error-hash-invalid = The program did not understand the table's key.
hint-hash-invalid = Nothing has changed. Make the table card again and try again.
error-table-full = Table { $number } has { $limit } devices already.
hint-table-full = Nothing has changed, and those that have joined can go on. The facilitator can take away devices that are not in use.
error-table-without-key = Table { $number } has neither a card nor devices.
hint-table-without-key = Nothing has changed. There is nothing to take back.
error-help-is-asked = Table { $number } has asked for help already.
hint-help-is-asked = The facilitator sees it and will come.
error-help-not-asked = Table { $number } does not ask for help now.
hint-help-not-asked = Nothing has changed. The table can ask for help again at any time.
error-same-table = The device is at table { $number } already.
hint-same-table = Nothing has changed. Choose another table, or go on here.
error-move-not-asked = The device no longer asks to change tables.
hint-move-not-asked = Nothing has changed. If the device is at the wrong table, it can ask again.
error-note-unsettled = Note { $reference } has two texts, and the table has not chosen between them.
hint-note-unsettled = Both texts are kept. Choose what the table means and try again.
error-note-changed = Somebody else has changed note { $reference } in the meantime.
hint-note-changed = Nothing is written over, and what you wrote is still on the device. Read the note again and try again.
error-answer-changed = Another device at the table has answered statement { $number } meanwhile.
hint-answer-changed = Your answer is not lost. See what stands there now, and answer again.

## The connection to the room
error-session-unknown = The device has not joined a table.
hint-session-unknown = What you wrote is still on the device. Scan the code on the table card to go on.
error-session-ended = The workshop has ended, or the room is closed.
hint-session-ended = What the facilitator has is safe, and the rest is on the device. Ask the facilitator whether the room will open again.
error-origin-foreign = The page that sent this does not belong to the room.
hint-origin-foreign = Nothing has changed. Scan the code on the table card, and use the page that it opens.
error-host-foreign = The address does not belong to this room.
hint-host-foreign = Nothing has changed. Scan the code on the table card, or type the address as it is printed there.
error-not-found = There is no such page.
hint-not-found = Nothing has changed. Scan the code on the table card, or type the address as it is printed there.
error-too-large = What was sent is too large.
hint-too-large = Nothing has changed, and what you wrote is still on the device. Split the text into several notes.
error-too-many = There were too many requests in a short time.
hint-too-many = Nothing is lost. Wait a little; the page tries again by itself.
error-pin-stopped = Too many wrong codes have been tried from here.
hint-pin-stopped = The notes are safe. Scan the code on the table card, or ask the facilitator to let the device in again.
error-busy = The facilitator's computer is busy.
hint-busy = What you wrote is still on the device. The page tries again by itself.
error-port-taken = Another program uses port { $port }, and none of the next ones is free.
hint-port-taken = Close the other program, or restart the computer. The notes are safe.
error-address-gone = { $address } is not an address of this computer now.
hint-address-gone = Connect the computer to the room's network, or choose another address. What the tables have written is on the devices.
error-network-refused = The computer did not let Rundebord open the network ({ $what }).
hint-network-refused = Say yes if the firewall asks, or choose another address. The tables can write on paper meanwhile.
error-certificate-unusable = The room's certificate cannot be used ({ $what }).
hint-certificate-unusable = Ask those who made it for certificate.pem and key.pem anew, or take the files away: the room then opens without encryption. Nothing has been changed.

## The day
error-programme-too-long = The programme has too many items: the limit is { $limit }.
hint-programme-too-long = The programme is as before. Merge some of the items and try again.
error-minutes-invalid = An item of the programme lasts from 1 to { $limit } minutes.
hint-minutes-invalid = The programme is as before. Correct the minutes, or split the item in two.
error-minutes-not-added = That many minutes cannot be added or taken away.
hint-minutes-not-added = Time runs as before. Add or take away { $limit } minutes at the most at a time, and no more than the item has.
error-block-held = An item that has been under way cannot be taken out of the programme.
hint-block-held = The programme is as before. Leave the item, and change those that come after it.
error-block-not-held = The item has not been under way yet.
hint-block-not-held = Nothing has changed. Start the item instead.
error-block-is-running = The item is already under way.
hint-block-is-running = Nothing has changed. Start the item anew if you want all of its time again.
error-block-not-running = The item is not under way.
hint-block-not-running = Nothing has changed. Another item may have been started meanwhile: see what is under way now.
error-timer-paused = The timer already stands still.
hint-timer-paused = Nothing has changed. Let the timer go on when you are ready.
error-timer-not-paused = The timer is already running.
hint-timer-not-paused = Nothing has changed.
error-question-is-closed = The question is already closed.
hint-question-is-closed = Nothing has changed. The tables can still write to it.
error-question-not-closed = The question is not closed.
hint-question-not-closed = Nothing has changed. The tables can write to it.
error-not-a-deputy = { $name } is not a deputy, and sits in for nobody.
hint-not-a-deputy = Nothing has changed. If this is wrong, correct it under “Participants”.
error-not-a-member = { $name } is not a member, and has no deputy.
hint-not-a-member = Nothing has changed. If this is wrong, correct it under “Participants”.
error-member-has-substitute = Another deputy already sits in for { $name }.
hint-member-has-substitute = Nothing has changed. Remove the other first, or choose another member.
error-no-substitute = { $name } sits in for nobody.
hint-no-substitute = Nothing has changed.
error-plenary-point-withdrawn = The point from plenary has been taken away.
hint-plenary-point-withdrawn = What you wrote is still in the field. Write it as a new point.
error-note-of-other-table = Note { $reference } is from another table than the point.
hint-note-of-other-table = What you wrote is still in the field. Choose the table that wrote the note, or plenary as the source.

## The summary
error-summary-published = The summary is published and locked.
hint-summary-published = Nothing has changed. Corrections become new versions after the next workshop.
error-summary-not-published = The summary is not published.
hint-summary-not-published = Nothing has changed. Publish the summary first and try again.
error-note-of-other-round = The note is from another workshop.
hint-note-of-other-round = What you wrote is still in the field. Choose notes from the workshop being summarised.
error-theme-of-other-round = The theme belongs to another workshop.
hint-theme-of-other-round = What you wrote is still in the field. Choose or make a theme in the workshop being summarised.
error-theme-in-use = The theme has notes or statements.
hint-theme-in-use = Nothing has changed. Move them to another theme first, then remove the theme.
error-statement-without-notes = The statement points at no note.
hint-statement-without-notes = What you wrote is still in the field. Choose at least one note that the statement builds on.
error-note-is-set-aside = Note { $reference } is set aside.
hint-note-is-set-aside = What you wrote is still in the field. Take the note up again first, or choose another.
error-note-is-used = Note { $reference } is used in statement F{ $statement }.
hint-note-is-used = Nothing has changed. Take the note out of the statement first.
error-note-not-set-aside = Note { $reference } is not set aside.
hint-note-not-set-aside = Nothing has changed. The note can be used as it is.
error-statement-is-published = Statement F{ $number } is published and changes only as a new version.
hint-statement-is-published = What you wrote is still in the field. Make a new version when the tables have answered it in the next workshop.
error-statement-not-published = Statement F{ $number } is not published.
hint-statement-not-published = What you wrote is still in the field. The statement is a draft and can be changed without a new version.
error-words-unchanged = The new text is the same as the old.
hint-words-unchanged = What you wrote is still in the field. Change the text or add notes, or keep the statement with a remark.
error-notes-unaccounted-for = Some notes are neither used nor set aside (how many: { $count }).
hint-notes-unaccounted-for = Nothing is published, and your work is safe. Use each note in a statement, or set it aside with a reason.
error-answers-unresolved = The tables’ corrections have not been followed up for these statements: { $numbers }.
hint-answers-unresolved = Nothing is published, and your work is safe. Make a new version of each, or keep it with a remark.

## The program
error-not-allowed = This cannot be done from here.
hint-not-allowed = Nothing has changed. Ask the facilitator for help.
error-command-id-reused = The program sent two different changes as if they were the same.
hint-command-id-reused = The first change is saved, and what you wrote now is still in the field. Try again.
error-no-file-open = No planning process is open.
hint-no-file-open = What has been saved is safe in the file. Open the file and try again.
error-request-unreadable = The program did not understand what it was asked to do.
hint-request-unreadable = Nothing has changed. Try again, or close the program and open it again.
error-print-failed = The document could not be made.
hint-print-failed = Nothing has changed, and everything saved is safe. Try again, or close the program and open it again.
error-print-not-ready = There is nothing to print in this document yet.
hint-print-not-ready = Nothing has changed. The seating list and table cards need a seating, the check sheet needs published statements, and the summary needs notes.

## The file
error-file-not-found = The file { $path } was not found.
hint-file-not-found = It may have been moved or deleted, or be on a memory stick. Choose the file where it is now.
error-file-exists = There is already a file here: { $path }
hint-file-exists = The file is untouched. Choose another name or another place, or open the one that is there.
error-file-not-rundebord = This is not a Rundebord file: { $path }
hint-file-not-rundebord = The file is untouched. Choose a file whose name ends in “.rundebord”.
error-file-newer = The file was made with a newer Rundebord: { $path }
hint-file-newer = The file is untouched, and everything in it is safe. Update Rundebord on this computer, or use the computer where the file was last open.
error-file-open-elsewhere = The file is in use in another window, another program or on another computer.
hint-file-open-elsewhere = What has been saved is safe in the file. Close the process in the other place, open the file again here, and try again.
error-file-damaged = The file is damaged, or somebody has changed it outside Rundebord: { $path }
hint-file-damaged = Rundebord has not touched the file. Keep it, open a backup copy, and mention “event { $what }” to whoever helps you.
error-file-disk = The computer could not read or write the file { $path }.
hint-file-disk = Anything you wrote is still in the field, but is not saved. See whether the disk is full, write-protected or disconnected, and try again. The computer answered: { $what }

## The member list
error-roster-unreadable = The member list could not be read.
hint-roster-unreadable = No participants have been added or changed. Choose a spreadsheet (.xlsx) or a CSV file, or copy the names and paste them in.
error-roster-wrong-kind = The file is neither a spreadsheet nor a CSV file.
error-roster-password-protected = The spreadsheet is protected by a password, and must be saved without it before it can be read.
error-roster-broken-workbook = The spreadsheet is damaged and cannot be read.
error-roster-empty = There is nothing in the list.
error-roster-no-names = No names were found in the list.
error-roster-too-large = The file is too large: the limit is 10 MB.
error-roster-too-many-rows = The list is too long: the limit is 5,000 lines.
error-roster-too-many-columns = The list is too wide: the limit is 200 columns.
error-roster-unreadable-encoding = The file holds no text that Rundebord can read.
error-roster-no-such-sheet = The sheet you chose is not in the spreadsheet.
