from mako.lookup import TemplateLookup

html_templates = TemplateLookup(directories=["templates"])
