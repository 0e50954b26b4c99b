# Sourced by the scripts beside it: builds the jar, and a folder that starts faster from it.
# The jar is unpacked because the JVM's ahead-of-time cache does not reach into nested jars.

app=$PWD/target/app
app_jar=$app/binhyen.jar
app_cache=$app/binhyen.aot
# The cache is only used with the options it was made with.
java_options=(--enable-native-access=ALL-UNNAMED)

jar_is_current() {
  [ -f "$app_jar" ] && [ -z "$(find pom.xml src/main -newer "$app_jar" -type f -print -quit)" ]
}

# Two at once would spoil each other's folder, so the second waits and then finds the work done.
build_jar() {
  mkdir -p target
  (
    flock 9
    jar_is_current || build_now
  ) 9>target/build.lock
}

build_now() {
  echo "Building Bình Yên; this takes a minute." >&2
  ./mvnw -q -B -Dmaven.test.skip=true -Dcyclonedx.skip=true package >&2
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/binhyen-*.jar extract --destination "$app" >&2
  mv "$app"/binhyen-*.jar "$app_jar"
  touch "$app_jar"
  train_cache || rm -f "$app_cache" # everything works without it, only slower
}

# One start of the server on a data folder that is thrown away: what it loads is what every later start loads.
train_cache() {
  local home server port tries log=$app/training.log
  home=$(mktemp -d)
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$app_cache" -Dserver.port=0 \
    -Dbinhyen.demo.on-start=false -jar "$app_jar" --home "$home" serve >"$log" 2>&1 &
  server=$!
  for ((tries = 0; tries < 600; tries++)); do
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log")
    if [ -n "$port" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.2
  done
  [ -z "$port" ] || ! command -v curl >/dev/null || curl -s -o /dev/null "http://127.0.0.1:$port/login" || true
  kill "$server" 2>/dev/null || true
  wait "$server" || true # ends with 143, the answer to TERM
  rm -rf "$home"
  [ -f "$app_cache" ]
}

run_jar() {
  local options=("${java_options[@]}")
  [ ! -f "$app_cache" ] || options+=("-XX:AOTCache=$app_cache" "-Xlog:aot*=off" "-Xlog:cds*=off")
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$app_jar" "$@"
}
