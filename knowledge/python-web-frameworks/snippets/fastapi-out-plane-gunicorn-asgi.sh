gunicorn main:app --workers 4 --worker-class asgi --bind 0.0.0.0:8080
