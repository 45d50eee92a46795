FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir tornado
COPY . .
USER nobody
CMD ["python", "main.py", "--address=0.0.0.0", "--port=8080"]
