# Sourced by the scripts beside it: builds the jar, and a folder that starts faster from it.
# The jar is unpacked because the JVM's ahead-of-time cache does not reach into nested jars.

app=target/app
app_jar=$app/binhyen.jar

jar_is_current() {
  [ -f "$app_jar" ] && [ -z "$(find pom.xml src/main -newer "$app_jar" -type f -print -quit)" ]
}

build_jar() {
  ./mvnw -q -B -Dmaven.test.skip=true -Dcyclonedx.skip=true package >&2
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/binhyen-*.jar extract --destination "$app" >&2
  mv "$app"/binhyen-*.jar "$app_jar"
  touch "$app_jar"
  train_cache
}

# One start on an empty data folder that is thrown away; what it loads is what every later start loads.
train_cache() {
  local home
  home=$(mktemp -d)
  timeout 120 "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$app/binhyen.aot" -Xlog:disable -jar "$app_jar" --home "$home" check \
    >"$app/training.log" 2>&1 || rm -f "$app/binhyen.aot"
  rm -rf "$home"
}

run_jar() {
  local options=(--enable-native-access=ALL-UNNAMED)
  [ ! -f "$app/binhyen.aot" ] || options+=("-XX:AOTCache=$app/binhyen.aot" -Xlog:aot=off -Xlog:cds=off)
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$app_jar" "$@"
}
