from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()
listeners: set[WebSocket] = set()


@app.websocket("/chat/{name}")
async def chat(socket: WebSocket, name: str):
    await socket.accept()
    listeners.add(socket)
    try:
        while True:
            text = await socket.receive_text()
            for listener in list(listeners):
                await listener.send_text(f"{name}: {text}")
    except WebSocketDisconnect:
        pass
    finally:
        listeners.discard(socket)
