from flask import Flask, request

app = Flask(__name__)


@app.route("/primes")
def primes():
    found = []
    for number in range(int(request.args.get("up_to", "100"))):
        if number > 1 and all(number % other for other in found):
            found.append(number)
    return {"primes": found}
