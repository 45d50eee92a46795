FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir django gunicorn dj-database-url "psycopg[binary]"
COPY . .
USER nobody
CMD ["gunicorn", "myproject.wsgi:application", "--bind", "0.0.0.0:8080", "--workers", "4"]
