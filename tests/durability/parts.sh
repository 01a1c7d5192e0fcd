# What the scripts of this folder share. Sourced at the root of the repository.

work=$(mktemp -d)
chmod 755 "$work" # PostgreSQL runs as another user.
site=${site:-}
clean() {
  [ ! -d "$work/postgresql/cluster" ] || tests/postgresql stop "$work/postgresql" || true
  rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT TERM

publish() {
  if [ -z "$site" ]; then
    site=artifacts/site
    dotnet publish src/BackPainAdvisor.Web -c Release -o "$site" -v quiet --nologo
  fi
  dotnet build tests/BackPainAdvisor.Durability -c Release -v quiet --nologo
}

use_database() { # use_database sqlite|postgresql: sets store to the connection string of an empty one
  case $1 in
    sqlite) store="Data Source=$work/site.db" ;;
    postgresql) store=$(tests/postgresql start "$work/postgresql") ;;
    *) echo "sqlite or postgresql?" >&2; exit 2 ;;
  esac
}

durability() { # durability PROOF STORE ARGUMENT...
  local proof=$1 store=$2
  shift 2
  dotnet tests/BackPainAdvisor.Durability/bin/Release/net10.0/BackPainAdvisor.Durability.dll "$proof" "$site" content "$store" "$@"
}
