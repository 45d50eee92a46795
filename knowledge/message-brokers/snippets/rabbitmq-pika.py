import pika

connection = pika.BlockingConnection(pika.ConnectionParameters(host="localhost"))
channel = connection.channel()
channel.queue_declare(queue="orders", durable=True, arguments={"x-queue-type": "quorum"})
channel.confirm_delivery()
channel.basic_publish(exchange="", routing_key="orders", body=b"order 42")


def handle(channel, method, properties, body):
    print("got", body.decode())
    channel.basic_ack(method.delivery_tag)


channel.basic_qos(prefetch_count=10)
channel.basic_consume(queue="orders", on_message_callback=handle)
channel.start_consuming()
