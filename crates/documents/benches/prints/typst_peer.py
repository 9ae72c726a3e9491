"""Compiles a Typst file as PDF/A-2a and PDF/UA-1 with our fonts alone, and tells seconds and peak memory in KiB."""

import resource
import sys
import time

import typst

source, target, fonts = sys.argv[1:]
start = time.perf_counter()
typst.compile(
    source,
    output=target,
    font_paths=[fonts],
    ignore_system_fonts=True,
    pdf_standards=["a-2a", "ua-1"],
    timestamp=0,
)
making = time.perf_counter() - start
print(f"making {making} memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
