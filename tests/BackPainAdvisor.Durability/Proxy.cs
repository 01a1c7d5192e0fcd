using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackPainAdvisor.Durability;

/// <summary>nginx before several nodes, as docs/running.md asks for it: who gets no answer from one node gets it from the next.</summary>
internal sealed class Proxy : IDisposable
{
    private readonly Process process;

    private Proxy(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<Proxy> StartAsync(string folder, IReadOnlyList<Uri> nodes)
    {
        var port = FreePort();
        var file = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(file, $$"""
            worker_processes 1;
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path {{folder}}/1; proxy_temp_path {{folder}}/2; fastcgi_temp_path {{folder}}/3; uwsgi_temp_path {{folder}}/4; scgi_temp_path {{folder}}/5;
              upstream nodes { {{string.Concat(nodes.Select(node => $"server {node.Authority} max_fails=1 fail_timeout=2s; "))}}keepalive 16; }
              server {
                listen 127.0.0.1:{{port}};
                location / {
                  proxy_pass http://nodes;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  proxy_connect_timeout 1s;
                  proxy_next_upstream error timeout;
                }
              }
            }
            """);
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-c", file]) { UseShellExecute = false }) ?? throw new InvalidOperationException("nginx could not be started.");
        var proxy = new Proxy(nginx, new Uri($"http://127.0.0.1:{port}"));
        using var client = new HttpClient();
        for (var isUp = false; !isUp;)
        {
            try
            {
                isUp = (await client.GetAsync(new Uri(proxy.Address, "/health/live"))).IsSuccessStatusCode;
            }
            catch (HttpRequestException) when (!nginx.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }

        return proxy;
    }

    /// <summary>SIGTERM to the master, which takes its worker along.</summary>
    public void Dispose()
    {
        using (var stop = Process.Start("kill", [$"{process.Id}"]))
        {
            stop.WaitForExit();
        }

        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
