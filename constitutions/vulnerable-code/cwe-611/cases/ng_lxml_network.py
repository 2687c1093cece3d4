from lxml import etree


def feed_titles(body):
    parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    feed = etree.XML(body, parser=parser)
    return [title.text for title in feed.findall(".//title")]
