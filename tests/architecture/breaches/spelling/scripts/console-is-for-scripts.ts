console.log(process.env.PORT, new Date());
