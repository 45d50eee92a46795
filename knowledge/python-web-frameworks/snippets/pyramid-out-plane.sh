waitress-serve --listen=0.0.0.0:8080 --threads=4 main:app
