# The start screen and the form for a new planning process.
start-title = Rundebord
start-lead = Hold political workshops on the municipality’s plans, and keep what the politicians themselves write at the tables.
start-new = New planning process
start-open = Open file
start-demo = Try the demo
start-demo-about = The demo is an invented municipality. You can try everything, and nothing is mixed with your own files.

start-recent = Recently opened
start-recent-none = No planning processes yet
start-recent-none-text = Processes that you make or open are listed here next time.
start-recent-opened = opened { $when }
start-recent-open = Open
start-recent-open-named = Open { $title }
start-recent-missing = File missing
start-recent-missing-why = It may have been moved or deleted, or be on a memory stick.
start-recent-find = Find the file …
start-recent-find-named = Find the file of { $title } …

start-form-title = Name of the planning process
start-form-title-example = For example “Municipal master plan”.
start-form-municipality = Municipality
start-form-period = Council period
start-form-period-from = From year
start-form-period-to = To year
start-form-written-language = Written language
start-form-written-language-use = Used in questions, summaries and print.
start-form-place = The file is saved here
start-form-choose-place = Choose a place …
start-form-create = Make the process
start-file-fallback = Planning process

start-error-title = Write a name for the planning process.
start-error-municipality = Write the name of the municipality.
start-error-year = Write the year with four digits.
start-error-period = The period cannot end before it begins.
