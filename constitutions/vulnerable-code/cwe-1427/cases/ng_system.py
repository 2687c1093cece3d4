import anthropic
from flask import Flask, request

app = Flask(__name__)
client = anthropic.Anthropic()


@app.post("/role")
def role():
    style = request.form["style"]
    answer = client.messages.create(
        model="small", max_tokens=100, system="Answer in the style of " + style, messages=[{"role": "user", "content": "Hello"}]
    )
    return {"text": answer.content[0].text}
