"""Run before everything else in the bundle: no garbage collection until the first window.

Nothing is worth collecting before (``main.py`` says the same, but only after Qt's modules are
in). Commands for a terminal, whose names are words, are left alone.
"""

import gc
import sys

if not (len(sys.argv) > 1 and sys.argv[1].isidentifier()):
    gc.disable()
