FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir pyramid waitress "setuptools<82"
COPY . .
USER nobody
CMD ["waitress-serve", "--listen=0.0.0.0:8080", "--threads=4", "main:app"]
