def mean(values):
    return sum(values) / len(values)


def slug(title):
    words = [word.lower() for word in title.split() if word.isalnum()]
    return "-".join(words)


def longest(lines):
    best = ""
    for line in lines:
        if len(line) > len(best):
            best = line
    return best
