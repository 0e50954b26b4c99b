# Sourced by the scripts beside it: sets JAVA_HOME to a JDK 25 or newer, or says what to do.

jdk_is_new_enough() {
  local version
  [ -x "$1/bin/javac" ] || return 1
  version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 25 ]
}

jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac")")"
}

# Without a UTF-8 locale the JVM cannot open a folder named in Vietnamese.
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

use_jdk() {
  local candidate
  use_utf8
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/*25* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    if [ -n "$candidate" ] && jdk_is_new_enough "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  cat >&2 <<'TEXT'
No JDK 25 or newer was found (looked at JAVA_HOME, PATH, /usr/lib/jvm and SDKMAN).
Install one, for example Debian's openjdk-25-jdk or Eclipse Temurin's temurin-25-jdk, or set JAVA_HOME to it.
TEXT
  exit 1
}
