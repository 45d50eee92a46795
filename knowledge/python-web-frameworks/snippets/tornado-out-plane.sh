python main.py --address=0.0.0.0 --port=8080
