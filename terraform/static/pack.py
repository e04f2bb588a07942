"""Packs $APPSPEC and $TASKDEF into a zip: pack.py FILE."""

import os
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("appspec.yaml", os.environ["APPSPEC"])
    archive.writestr("taskdef.json", os.environ["TASKDEF"])
