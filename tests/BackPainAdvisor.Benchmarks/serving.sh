# The two servers of against-nginx, and one measurement. Sourced; uses its variables.

# Where a free port is: the kernel's own choice is not asked for, since nginx can't tell what it got.
free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

pinned() { # pinned CORE COMMAND...: on that core alone
  local core=$1
  shift
  exec taskset -c "$core" "$@"
}

start_site() {
  site_port=$(free_port)
  # shellcheck disable=SC2086 # The settings are words.
  (cd artifacts/site && pinned 0 ./BackPainAdvisor.Web --Urls="http://127.0.0.1:$site_port" --Content:Folder="$OLDPWD/content" \
    --ConnectionStrings:Site="Data Source=$work/site.db" $site) >"$work/site.log" 2>&1 &
  site_pid=$!
  pids+=("$site_pid")
  until curl -sf "http://127.0.0.1:$site_port/health/live" >/dev/null; do
    kill -0 "$site_pid" || { cat "$work/site.log"; exit 1; }
    sleep 0.2
  done
}

# The first answer is quickly compressed; ask until it has stopped shrinking.
fetch_at_its_best() {
  local size=0 last=-1 same=0
  while [ "$same" -lt 20 ]; do
    curl -sf -H 'Accept-Encoding: br' -D "$work/header" -o "$work/body" "http://127.0.0.1:$site_port$page"
    size=$(stat -c %s "$work/body")
    [ "$size" -eq "$last" ] && same=$((same + 1)) || same=0
    last=$size
    sleep 0.1
  done
  grep -qi '^content-encoding: br' "$work/header" || { echo "The site did not answer with brotli."; exit 1; }
}

start_nginx() {
  nginx_port=$(free_port)
  # What nginx writes by itself is left to it; everything else is added as the site sent it.
  sed -nE 's/\r$//; s/"/\\"/g; /^(HTTP|Content-Length|Content-Type|Date|Connection)/Id; s/^([A-Za-z-]+): (.*)$/      add_header \1 "\2";/p' "$work/header" >"$work/headers.conf"
  local type log=off
  type=$(sed -nE 's/\r$//; s/^content-type: //Ip' "$work/header")
  [ "$logs" = no ] || log="$work/access.log combined buffer=64k flush=1s"
  cat >"$work/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log $log;
  server_tokens off;
  etag off;
  max_ranges 0;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100 inactive=1h;
  open_file_cache_valid 1h;
  types { }
  default_type "$type";
  client_body_temp_path $work/1; proxy_temp_path $work/2; fastcgi_temp_path $work/3; uwsgi_temp_path $work/4; scgi_temp_path $work/5;
  server {
    listen 127.0.0.1:$nginx_port;
    location = $page {
      alias $work/body;
      add_header Last-Modified "";
$(cat "$work/headers.conf")
    }
  }
}
CONF
  (pinned 0 nginx -c "$work/nginx.conf") &
  local master=$!
  pids+=("$master")
  until curl -sf "http://127.0.0.1:$nginx_port$page" -H 'Accept-Encoding: br' -o "$work/theirs"; do
    kill -0 "$master" || { cat "$work/nginx.log"; exit 1; }
    sleep 0.1
  done
  nginx_pid=$(pgrep -P "$master")
  cmp -s "$work/body" "$work/theirs" || { echo "nginx serves other bytes than the site."; exit 1; }
}

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; } # Time in user and kernel mode; no space stands in our programs' names.

measure() { # measure PORT PID: requests per second, and microseconds of the server's own processor time for each
  local before after out
  before=$(ticks "$2")
  out=$(pinned 1 wrk -t1 -c"$connections" -d"${seconds}s" -H 'Accept-Encoding: br' "http://127.0.0.1:$1$page")
  after=$(ticks "$2")
  grep -qE 'Non-2xx|Socket errors' <<<"$out" && { echo "$out" >&2; exit 1; }
  awk -v ticks=$((after - before)) -v hertz="$(getconf CLK_TCK)" '
    /requests in/ { requests = $1 }
    /Requests\/sec/ { persecond = $2 }
    END { print persecond, ticks / hertz / requests * 1e6 }' <<<"$out"
}
