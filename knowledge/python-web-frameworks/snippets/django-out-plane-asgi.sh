uvicorn myproject.asgi:application --host 0.0.0.0 --port 8080 --workers 4
