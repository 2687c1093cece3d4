from transformers import AutoModelForCausalLM, pipeline


def load():
    return AutoModelForCausalLM.from_pretrained("studio/writer", trust_remote_code=True)


def summariser():
    return pipeline("summarization", model="studio/shortener", trust_remote_code=True)
