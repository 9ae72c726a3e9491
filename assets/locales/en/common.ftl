# Texts that every screen shares. Used by the user interface.
app-name = Rundebord
file-kind = Planning process

step-prepare = Preparation
step-participants = Participants
step-workshop = Workshop
step-summary = Summary
step-loop = Feedback loop
step-print = Print
nav-label = Steps of the planning process
skip-to-main = Skip to main content

close = Close
cancel = Cancel
try-again = Try again
loading = Loading …
close-file = Close the process

language = Screen language
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
color-scheme = Light or dark
color-scheme-auto = Same as this computer
color-scheme-light = Light
color-scheme-dark = Dark

saving-under-way = Saving …
saving-saved = Saved at { $time }
saving-failed = Not saved

problem-title = That did not work
problem-unexpected = Something went wrong in the program.
problem-unexpected-hint = What has been saved is safe in the file. Try again, or close the program and open it again.

field-optional = optional
confirm-reason-missing = Write a reason.
toast-dismiss = Close the message
progress-text = { $value } of { $max }
diff-removed = Removed:
diff-added = New:

stage-window = Rundebord – canvas

leave-title = Do you want to quit while the room is open?
leave-confirm = Quit Rundebord
leave-file-title = Leave the file while the room is open?
leave-file-confirm = Leave the file
leave-file-about = The tables lose contact until the file is open here again. Nothing is lost: what has been sent is in the file, and what is written meanwhile stays on the devices and is sent when the room is back.
leave-about = The tables lose contact until Rundebord is opened again. Nothing is lost: what has been sent is in the file, and what is written meanwhile stays on the devices and is sent when the room is back.
