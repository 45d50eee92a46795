gunicorn main:app --bind 0.0.0.0:8080 --workers 4 --worker-class aiohttp.GunicornWebWorker
