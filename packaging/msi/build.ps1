# Builds Natiq and its installer on Windows, from a checkout, in a PowerShell window:
#
#   powershell -ExecutionPolicy Bypass -File packaging\msi\build.ps1
#   powershell -ExecutionPolicy Bypass -File packaging\msi\build.ps1 -Thumbprint 0123… -TimestampUrl http://…
#
# Needs: Python 3.11 or newer for x64 (python.org), Git, WiX 3.14 (%WIX% is set by its installer);
# to sign also signtool (Windows SDK) and a certificate for code signing in the store of the user
# or of the machine. Writes build\natiq-VERSION-x64.msi.
#
# This script cannot be run on Linux and has not been run by those who wrote it. What it shares
# with the build on Linux (natiq.wxs, words.wxi, harvest.py, the templates) is tested there.
param(
    [string]$Thumbprint = "",
    [string]$TimestampUrl = ""
)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version 2
$here = $PSScriptRoot
$root = (Resolve-Path (Join-Path $here "..\..")).Path
$python = Join-Path $root ".venv\Scripts\python.exe"
$made = Join-Path $root "build\msi"
$bundle = Join-Path $root "build\bundle\natiq"
$templates = Join-Path $root "build\templates"

function Invoke-Tool([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

function Add-Signature([string[]]$Files) {
    if (-not $Thumbprint) { return }
    $arguments = @("sign", "/sha1", $Thumbprint, "/fd", "sha256")
    if ($TimestampUrl) { $arguments += @("/tr", $TimestampUrl, "/td", "sha256") }
    Invoke-Tool "signtool" ($arguments + $Files)
}

if (-not $env:WIX) { throw "WiX 3 is missing: the variable WIX names its folder" }
$wix = Join-Path $env:WIX "bin"
Set-Location $root

# 1. What the program and the build need, by the hashes of the lock.
if (-not (Test-Path $python)) { Invoke-Tool "python" @("-m", "venv", ".venv") }
Invoke-Tool $python @("-m", "pip", "install", "--quiet", "--require-hashes",
    "-r", "packaging\requirements-dev.txt")

# 2. The bundle and the templates.
Invoke-Tool $python @("packaging\bundle\build.py")
Invoke-Tool $python @("packaging\admx\build.py")
Add-Signature @((Join-Path $bundle "natiq.exe"), (Join-Path $bundle "natiq-console.exe"))

# 3. The installer.
Invoke-Tool $python @("packaging\msi\harvest.py", $bundle, "--templates", $templates, "--into", $made)
$objects = Join-Path $made "objects"
Invoke-Tool (Join-Path $wix "candle.exe") @("-nologo", "-arch", "x64", "-I$here", "-I$made",
    "-out", "$objects\", (Join-Path $here "natiq.wxs"), (Join-Path $made "files.wxs"))
$version = & $python -c "import sys; sys.path.insert(0, r'packaging\msi'); import harvest; print(harvest.version_of_the_program())"
$msi = Join-Path $root "build\natiq-$version-x64.msi"
# ICE43 and ICE57 take an entry of the start menu for a user's own; it is the machine's
# (ALLUSERS=1), and so is its key in the registry. ICE61 asks for more than MajorUpgrade gives.
Invoke-Tool (Join-Path $wix "light.exe") @("-nologo", "-sice:ICE43", "-sice:ICE57", "-sice:ICE61",
    "-out", $msi, (Join-Path $objects "natiq.wixobj"), (Join-Path $objects "files.wixobj"))
Add-Signature @($msi)
Write-Output $msi
