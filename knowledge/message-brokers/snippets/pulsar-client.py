import pulsar

client = pulsar.Client("pulsar://localhost:6650")
consumer = client.subscribe("orders", subscription_name="workers")
producer = client.create_producer("orders")
producer.send(b"order 42")

message = consumer.receive(timeout_millis=5000)
print("got", message.data().decode())
consumer.acknowledge(message)
client.close()
