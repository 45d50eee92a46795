docker run --rm --name nats -p 4222:4222 -v nats-data:/data nats:latest -js -sd /data
