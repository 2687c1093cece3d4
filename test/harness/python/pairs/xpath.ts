import type { Pair } from '../../pairs.ts';

export const xpath: readonly Pair[] = [
  {
    name: "a user's node, and a value bound to a variable",
    unit: 'role_of',
    parameter: 'name',
    vulnerableGives: 'sink',
    vulnerable: `
from lxml import etree

def role_of(name):
    tree = etree.parse('users.xml')
    return tree.xpath("//user[@name='" + name + "']/role/text()")  # sink
`,
    safe: `
from lxml import etree

def role_of(name):
    tree = etree.parse('users.xml')
    return tree.xpath('//user[@name=$name]/role/text()', name=name)  # sink
`,
  },
  {
    name: 'the standard library, with a quoted value and with a comparison in the code',
    unit: 'price',
    parameter: 'item',
    vulnerableGives: 'sink',
    vulnerable: `
import xml.etree.ElementTree as ET

def price(item):
    shop = ET.parse('shop.xml').getroot()
    return shop.findall(f"./article[@id='{item}']")  # sink
`,
    safe: `
import xml.etree.ElementTree as ET

def price(item):
    shop = ET.parse('shop.xml').getroot()
    return [a for a in shop.findall('./article') if a.get('id') == item]  # sink
`,
  },
  {
    name: 'a text within quotes that is checked first',
    unit: 'chapter',
    parameter: 'title',
    vulnerableGives: 'sink',
    vulnerable: `
from lxml import etree

def chapter(book, title):
    find = etree.XPath('//chapter[title="%s"]' % title)  # sink
    return find(book)
`,
    safe: `
import re
from lxml import etree

def chapter(book, title):
    if not re.fullmatch(r'[A-Za-z ]+', title):
        raise ValueError(title)
    find = etree.XPath('//chapter[title="%s"]' % title)  # sink
    return find(book)
`,
  },
];
