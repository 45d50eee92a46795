FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir aiohttp gunicorn
COPY . .
USER nobody
CMD ["gunicorn", "main:app", "--bind", "0.0.0.0:8080", "--workers", "4", "--worker-class", "aiohttp.GunicornWebWorker"]
