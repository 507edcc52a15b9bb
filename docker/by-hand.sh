#!/usr/bin/env bash
# Does what compose.yaml does, without a container engine: a PostgreSQL of its own in a folder, the
# program beside it. Usage: docker/by-hand.sh FOLDER [--once]   (--once stops after the first page)
set -euo pipefail
[ $# -ge 1 ] || { echo "Usage: docker/by-hand.sh FOLDER [--once]" >&2; exit 2; }
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
port=${CLAIMDESK_PORT:-8080}
database_port=${CLAIMDESK_DATABASE_PORT:-54329}

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$bin" ] || { echo "PostgreSQL's server is missing: install it, for example with 'apt-get install postgresql'." >&2; exit 2; }

as_postgres() { # PostgreSQL refuses to run as root.
    if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

password() { head -c 18 /dev/urandom | base64 | tr -d '/+=\n'; }

if [ ! -f "$folder/environment" ]; then
    (
        umask 077
        printf 'OWNER_PASSWORD=%s\nAPPLICATION_PASSWORD=%s\n' "$(password)" "$(password)" >"$folder/environment"
    )
fi
# shellcheck source=/dev/null
. "$folder/environment"

if [ ! -d "$folder/database" ]; then
    mkdir "$folder/database"
    [ "$(id -u)" != 0 ] || { chown postgres "$folder/database"; chmod 711 "$folder"; }
    (umask 077; printf '%s' "$OWNER_PASSWORD" >"$folder/initial-password")
    [ "$(id -u)" != 0 ] || chown postgres "$folder/initial-password"
    as_postgres "$bin/initdb" -D "$folder/database" -U claimdesk_owner -A scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 \
        --pwfile="$folder/initial-password" >/dev/null
    rm "$folder/initial-password"
fi
as_postgres "$bin/pg_ctl" -D "$folder/database" -w -l "$folder/database/server.log" \
    -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder/database" start >/dev/null
trap 'as_postgres "$bin/pg_ctl" -D "$folder/database" -m fast stop >/dev/null' EXIT
PGPASSWORD=$OWNER_PASSWORD psql -q -h 127.0.0.1 -p "$database_port" -U claimdesk_owner -d postgres -tc \
    "SELECT 1 FROM pg_database WHERE datname = 'claimdesk'" | grep -q 1 \
    || PGPASSWORD=$OWNER_PASSWORD psql -q -h 127.0.0.1 -p "$database_port" -U claimdesk_owner -d postgres -c "CREATE DATABASE claimdesk"

export CLAIMDESK_DATABASE_URL="jdbc:postgresql://127.0.0.1:$database_port/claimdesk"
export CLAIMDESK_DATABASE_OWNER=claimdesk_owner CLAIMDESK_DATABASE_OWNERPASSWORD=$OWNER_PASSWORD
export CLAIMDESK_DATABASE_APPLICATION=claimdesk CLAIMDESK_DATABASE_APPLICATIONPASSWORD=$APPLICATION_PASSWORD
export CLAIMDESK_FOLDER="$folder/data" CLAIMDESK_PORT=$port

# claimdesk itself sees to it that the operating system speaks English, as the image does.
if [ "${2:-}" = --once ]; then
    "$top/claimdesk" serve &
    program=$!
    for _ in $(seq 600); do
        if curl -sf -o /dev/null "http://127.0.0.1:$port/login"; then
            echo "The first page is served on http://127.0.0.1:$port with its records in PostgreSQL."
            kill "$program"
            wait "$program" || true
            exit 0
        fi
        kill -0 "$program" 2>/dev/null || { echo "The program ended before its first page." >&2; exit 1; }
        sleep 1
    done
    exit 1
fi
"$top/claimdesk" serve
