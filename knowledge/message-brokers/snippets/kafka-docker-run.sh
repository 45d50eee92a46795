docker run --rm --name kafka -p 9092:9092 apache/kafka:4.3.0
