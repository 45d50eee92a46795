FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir "litestar[standard]"
COPY . .
USER nobody
CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8080", "--workers", "4"]
