"""How an article is built: headings, sections, key points, care cards, tables, pictures and lists."""
