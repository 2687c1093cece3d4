from tempfile import mktemp as new_name


def snapshot(image):
    target = new_name(".png")
    image.save(target)
    return target
