import asyncio

import nats


async def main():
    connection = await nats.connect("nats://localhost:4222")
    jetstream = connection.jetstream()
    await jetstream.add_stream(name="ORDERS", subjects=["orders.*"])
    await jetstream.publish("orders.new", b"order 42", headers={"Nats-Msg-Id": "order-42"})

    workers = await jetstream.pull_subscribe("orders.*", durable="workers")
    for message in await workers.fetch(10, timeout=2):
        print("got", message.data.decode())
        await message.ack()
    await connection.close()


asyncio.run(main())
