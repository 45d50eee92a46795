docker run --rm --name pulsar -p 6650:6650 -p 8080:8080 apachepulsar/pulsar:5.0.0 bin/pulsar standalone
