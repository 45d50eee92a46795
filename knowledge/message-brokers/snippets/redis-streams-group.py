import redis

client = redis.Redis(host="localhost", port=6379, decode_responses=True)
try:
    client.xgroup_create("orders", "workers", id="0", mkstream=True)
except redis.ResponseError as error:
    if "BUSYGROUP" not in str(error):
        raise

client.xadd("orders", {"order": "42"}, maxlen=100_000, approximate=True)

for _, entries in client.xreadgroup("workers", "worker-1", {"orders": ">"}, count=10, block=2000) or []:
    for entry, fields in entries:
        print("got", fields)
        client.xack("orders", "workers", entry)
