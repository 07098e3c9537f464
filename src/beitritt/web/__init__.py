"""The pages in the browser, rendered on the server, in German and English."""
